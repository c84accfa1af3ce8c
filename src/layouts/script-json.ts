/** JSON that can stand within a `<script>` element: no `<` that could close it. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
