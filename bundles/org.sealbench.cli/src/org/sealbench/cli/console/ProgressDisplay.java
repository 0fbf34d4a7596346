// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

/** Shows how far work is. */
interface ProgressDisplay extends AutoCloseable {

	/** @param share between 0 and 1 */
	void show(double share);

	/** What is being done just now. */
	void step(String what);

	@Override
	void close();
}
