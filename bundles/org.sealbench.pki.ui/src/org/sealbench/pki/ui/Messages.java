package org.sealbench.pki.ui;

import org.eclipse.osgi.util.NLS;

/** What the certificate manager says. */
final class Messages extends NLS {

	public static String commonName;
	public static String hint;
	public static String id;
	public static String issuer;
	public static String no;
	public static String privateKey;
	public static String usedAs;
	public static String validTo;
	public static String yes;

	static {
		NLS.initializeMessages("org.sealbench.pki.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
