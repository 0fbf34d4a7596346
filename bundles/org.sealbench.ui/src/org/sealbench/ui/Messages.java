// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the shared parts of the workbench. */
public final class Messages extends NLS {

	public static String chooseDay;
	public static String chooseDayCalendar;
	public static String copiedCommand;
	public static String copyCommand;
	public static String loginButton;
	public static String loginHeading;
	public static String loginJob;
	public static String loginMessage;
	public static String loginPassword;
	public static String loginTitle;
	public static String loginTrying;
	public static String loginUser;
	public static String newPasswordDiffer;
	public static String newPasswordFirst;
	public static String newPasswordSecond;
	public static String newPasswordUser;
	public static String noQuickFix;
	public static String output;
	public static String passwordFair;
	public static String passwordStrength;
	public static String passwordStrong;
	public static String passwordWeak;
	public static String problemLog;
	public static String problemNote;
	public static String problemReport;
	public static String problemTexts;
	public static String problemTitle;
	public static String reportClose;
	public static String reportCopy;
	public static String reportHeading;
	public static String reportLogEmpty;
	public static String reportMessage;
	public static String reportText;
	public static String reportTitle;

	static {
		NLS.initializeMessages("org.sealbench.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
