package org.sealbench.opcua.ui;

import org.eclipse.osgi.util.NLS;

/** What the test client says. */
final class Messages extends NLS {

	public static String check;
	public static String connect;
	public static String connected;
	public static String connecting;
	public static String detail;
	public static String endpoint;
	public static String hint;
	public static String password;
	public static String refused;
	public static String result;
	public static String user;

	static {
		NLS.initializeMessages("org.sealbench.opcua.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
