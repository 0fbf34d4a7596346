// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.util.Arrays;
import java.util.Optional;

import org.sealbench.common.Texts;

/** What a certificate is for. It decides key usage, extended key usage and basic constraints. */
public enum Usage {
	/** A certification authority that issues end-entity certificates and CRLs, and no further CA (path length 0). */
	CA("ca"),
	/** The HTTPS server of a device. */
	WEB_SERVER("web"),
	/** An OPC UA application that is client and server (OPC 10000-6 §6.2.2). */
	OPCUA("opcua"),
	/** An OPC UA application that is a client only. */
	OPCUA_CLIENT("client"),
	/** Either end of the engineering link. */
	LINK("link");

	private static final Texts TEXTS = Texts.beside(Usage.class);

	private final String label;

	Usage(String label) {
		this.label = label;
	}

	/** The word that command line and project files use. */
	public String label() {
		return label;
	}

	/** The words that the user reads. */
	public String title() {
		return TEXTS.get("usage." + name());
	}

	/** Whether it is the certificate of an OPC UA application, which carries an application URI. */
	public boolean isOpcUa() {
		return this == OPCUA || this == OPCUA_CLIENT;
	}

	public static Optional<Usage> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}
}
