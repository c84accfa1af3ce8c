import type { Plugins } from '../markdown/plugins.ts';
import { loadReadout } from './load-readout.ts';

/**
 * The remark and rehype plugins of a paper; see `loadReadout`. They are programs, which no file can hold:
 * whatever reads articles loads them itself.
 *
 * @param root The paper's folder, as an absolute path.
 */
export async function loadPlugins(root: string): Promise<Plugins> {
  const { remarkPlugins, rehypePlugins } = (await loadReadout(root)).options;
  return { remarkPlugins: [...remarkPlugins], rehypePlugins: [...rehypePlugins] };
}
