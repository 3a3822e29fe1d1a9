/** Enum values from their descriptions, so that none can lack one. */
export function describedValues<Value extends string>(
  descriptions: Readonly<Record<Value, string>>,
): { [Name in Value]: { value: Name; description: string } } {
  const described = Object.entries(descriptions).map(([value, description]) => [
    value,
    { value, description },
  ]);
  return Object.fromEntries(described);
}
