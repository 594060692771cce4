type Yaml = typeof import('yaml');

/**
 * The package that reads YAML, but with each text read once: a test that breaks one file of the content reads all others again, hundreds of
 * them. What it gives is shared, and nobody may change it: schemas copy what they take.
 */
export function readYamlOnce(yaml: Yaml): Yaml {
  const known = new Map<string, unknown>();
  const parse = (text: string): unknown => {
    if (!known.has(text)) known.set(text, yaml.parse(text));
    return known.get(text);
  };
  return { ...yaml, parse };
}
