package org.sealbench.cli;

/** The version of Sealbench, as the bundles' manifests state it. */
final class Version {

	static final String NUMBER = "0.1.0";
	static final String TEXT = "Sealbench " + NUMBER;

	private Version() {
	}
}
