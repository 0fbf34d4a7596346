package org.sealbench.pki;

import java.util.Arrays;
import java.util.Optional;

/** What a certificate is for. It decides key usage, extended key usage and basic constraints. */
public enum Usage {
	/** A certification authority that issues end-entity certificates and CRLs, and no further CA (path length 0). */
	CA("ca", "Certification authority"),
	/** The HTTPS server of a device. */
	WEB_SERVER("web", "Web server"),
	/** An OPC UA application that is client and server (OPC 10000-6 §6.2.2). */
	OPCUA("opcua", "OPC UA client/server"),
	/** An OPC UA application that is a client only. */
	OPCUA_CLIENT("client", "OPC UA client"),
	/** Either end of the engineering link. */
	LINK("link", "Engineering link");

	private final String label;
	private final String title;

	Usage(String label, String title) {
		this.label = label;
		this.title = title;
	}

	/** The word that command line and project files use. */
	public String label() {
		return label;
	}

	/** The words that people read. */
	public String title() {
		return title;
	}

	/** Whether it is the certificate of an OPC UA application, which carries an application URI. */
	public boolean isOpcUa() {
		return this == OPCUA || this == OPCUA_CLIENT;
	}

	public static Optional<Usage> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}
}
