/** My courses. */
import { useLoaderData } from '@remix-run/react'
import { MyRoles } from '#app/account/components/my-roles.tsx'
import { listMyRoles } from '#app/account/list-my-roles.server.ts'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { MyCourses } from '#app/learn/components/my-courses.tsx'
import { listMyCourses } from '#app/learn/list-my-courses.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  run: async (ctx) => ({ courses: await listMyCourses(ctx), roles: await listMyRoles(ctx) }),
})

export default function MyCoursesPage() {
  const { courses, roles } = useLoaderData<typeof loader>()
  return (
    <MyCourses courses={courses}>
      <MyRoles roles={roles} />
    </MyCourses>
  )
}

export const meta = pageTitle(({ t }) => t('learn.my-courses'))
