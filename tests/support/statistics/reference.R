# Makes reference.json: the figures of app/domain/item-analysis by other people's programs (R, package psych).
#   Rscript tests/support/statistics/reference.R > tests/support/statistics/reference.json
suppressMessages(library(psych))
set.seed(20250131)
people <- 80; items <- 8
ability <- rnorm(people)
difficulty <- seq(-1.5, 1.5, length.out = items)
language <- rep(c("en", "ar"), length.out = people)
marks <- sapply(1:items, function(i) {
  harder <- ifelse(i == 3 & language == "ar", 1.6, 0)
  as.integer(runif(people) < plogis(1.3 * (ability - difficulty[i] - harder)))
})
colnames(marks) <- paste0("i", 1:items)
drawn <- marks
drawn[runif(people * items) < 0.2] <- NA
whole <- suppressWarnings(psych::alpha(as.data.frame(marks), warnings = FALSE))
part <- suppressWarnings(psych::alpha(as.data.frame(drawn), use = "pairwise", warnings = FALSE))
score <- rowMeans(marks)
before <- round(pmin(1, pmax(0, 0.45 + 0.12 * ability + rnorm(people, 0, 0.1))), 3)
after <- round(pmin(1, pmax(0, before + 0.15 + rnorm(people, 0, 0.12))), 3)
pairs <- t.test(after, before, paired = TRUE)
berkeley <- mantelhaen.test(UCBAdmissions)
number <- function(x) formatC(x, digits = 15, format = "g")
list_of <- function(x) paste0("[", paste(ifelse(is.na(x), "null", number(x)), collapse = ","), "]")
rows_of <- function(m) paste0("[", paste(apply(m, 1, list_of), collapse = ","), "]")
cat(sprintf(
  '{"madeWith":"%s, psych %s","language":[%s],"marks":%s,"drawn":%s,"facility":%s,"rest":%s,"alpha":%s,"alphaDrawn":%s,"deviation":%s,"before":%s,"after":%s,"gain":%s,"interval":%s,"berkeley":{"log":%s,"error":%s}}\n',
  R.version.string, packageVersion("psych"), paste0('"', language, '"', collapse = ","), rows_of(marks), rows_of(drawn),
  list_of(colMeans(marks)), list_of(whole$item.stats$r.drop), number(whole$total$raw_alpha), number(part$total$raw_alpha),
  number(sd(score)), list_of(before), list_of(after), number(pairs$estimate), list_of(pairs$conf.int),
  number(log(berkeley$estimate)), number(diff(log(berkeley$conf.int)) / (2 * qnorm(0.975)))
))
