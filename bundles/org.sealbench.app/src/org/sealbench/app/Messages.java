// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.eclipse.osgi.util.NLS;

/** Texts of the product itself. */
public final class Messages extends NLS {

	public static String darkLater;
	public static String darkQuestion;
	public static String darkRestart;
	public static String darkTitle;
	public static String guide;
	public static String guideDo;
	public static String guideDoNamed;
	public static String guideNotFound;
	public static String guideNotNow;
	public static String guideProgress;
	public static String title;
	public static String welcomeExample;
	public static String welcomeExampleWords;
	public static String welcomeGuides;
	public static String welcomeIntro;
	public static String welcomeNew;
	public static String welcomeNewWords;
	public static String welcomeOpen;
	public static String welcomeOpenWords;
	public static String welcomeStart;
	public static String welcomeTitle;
	public static String welcomeWork;
	public static String welcomeWorkWords;
	public static String workspaceInUse;
	public static String workspaceTitle;

	static {
		NLS.initializeMessages("org.sealbench.app.messages", Messages.class);
	}

	private Messages() {
	}
}
