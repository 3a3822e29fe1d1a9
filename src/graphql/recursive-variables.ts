import {
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  typeFromAST,
} from 'graphql';

/** Whether an operation has a variable that can hold others of its own type, as a filter holds filters. */
export function hasRecursiveVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): boolean {
  const variables = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return variables.some(({ type }) => {
    const named = getNamedType(typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]));
    return isInputObjectType(named) && holdsItself(named, []);
  });
}

function holdsItself(
  type: GraphQLInputObjectType,
  above: readonly GraphQLInputObjectType[],
): boolean {
  if (above.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => {
    const named = getNamedType(field.type);
    return isInputObjectType(named) && holdsItself(named, [...above, type]);
  });
}
