// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

/** The trust stores that a machine can have. */
public enum TrustStoreKind {
	/** The store of a Linux system. */
	SYSTEM("system"),
	/** One NSS database, wherever it is. */
	NSS("nss:DIR"),
	/** Every profile of Firefox. */
	FIREFOX("firefox"),
	/** The databases of Chromium and Chrome. */
	CHROMIUM("chromium"),
	/** The root store of a Windows user. */
	WINDOWS_USER("windows-user"),
	/** The root store of a Windows machine. */
	WINDOWS_MACHINE("windows-machine"),
	/** The login keychain of a macOS user. */
	MACOS("macos");

	private final String label;

	TrustStoreKind(String label) {
		this.label = label;
	}

	/** The word of the command line. */
	public String label() {
		return label;
	}

	/** Whether it is on one system only, and can be changed by that system's own program alone. */
	boolean isOfOneSystem() {
		return this == WINDOWS_USER || this == WINDOWS_MACHINE || this == MACOS;
	}
}
