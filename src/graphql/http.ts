/** A refusal outside of GraphQL, in the form of a GraphQL answer. */
export function toResponse(
  status: number,
  message: string,
  code = status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT',
): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status });
}
