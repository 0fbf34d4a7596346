// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

/** The version of Sealbench, as the bundles' manifests state it. */
public final class Version {

	public static final String NUMBER = "0.1.0";
	public static final String TEXT = "Sealbench " + NUMBER;

	private Version() {
	}
}
