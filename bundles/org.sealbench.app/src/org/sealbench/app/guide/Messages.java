package org.sealbench.app.guide;

import org.eclipse.osgi.util.NLS;

/** What the guides say besides their own words. */
final class Messages extends NLS {

	public static String guide;
	public static String guideDo;
	public static String guideDoNamed;
	public static String guideNotFound;
	public static String guideNotNow;
	public static String guideProgress;

	static {
		NLS.initializeMessages("org.sealbench.app.guide.messages", Messages.class);
	}

	private Messages() {
	}
}
