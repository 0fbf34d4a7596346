package org.sealbench.pki.ui.commands;

/** The ids of the certificate manager's commands. */
public final class CertificateCommands {

	public static final String SHOW = "org.sealbench.pki.ui.show";
	public static final String EXPORT = "org.sealbench.pki.ui.export";
	/** The parameter of {@link #SHOW}: the number of the certificate, where it is not the selected one. */
	public static final String NUMBER = "org.sealbench.pki.ui.number";

	private CertificateCommands() {
	}
}
