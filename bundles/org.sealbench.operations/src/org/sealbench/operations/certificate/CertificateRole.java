package org.sealbench.operations.certificate;

import java.util.Arrays;
import java.util.Optional;

import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.project.CertificateUse;

/** What a device can use a certificate as. */
public enum CertificateRole {
	WEB("web", "web server", ServerRole.WEB, CertificateUse.Kind.WEB_SERVER),
	OPCUA("opcua", "OPC UA server", ServerRole.OPCUA, CertificateUse.Kind.OPCUA_SERVER),
	TRUSTED_CLIENT("trusted-client", "trusted client", null, CertificateUse.Kind.TRUSTED_CLIENT);

	private final String label;
	private final String title;
	private final ServerRole server;
	private final CertificateUse.Kind kind;

	CertificateRole(String label, String title, ServerRole server, CertificateUse.Kind kind) {
		this.label = label;
		this.title = title;
		this.server = server;
		this.kind = kind;
	}

	/** The word that the command line uses. */
	public String label() {
		return label;
	}

	/** The words that people read. */
	public String title() {
		return title;
	}

	/** The server that shows the certificate; empty for a trusted client. */
	Optional<ServerRole> server() {
		return Optional.ofNullable(server);
	}

	public static Optional<CertificateRole> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	/** The role that a use of a certificate stands for; empty where it is none of a device's. */
	static Optional<CertificateRole> of(CertificateUse use) {
		return Arrays.stream(values()).filter(each -> each.kind == use.kind()).findFirst();
	}
}
