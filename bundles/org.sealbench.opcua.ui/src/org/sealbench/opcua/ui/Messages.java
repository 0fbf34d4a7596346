// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the test client. */
public final class Messages extends NLS {

	public static String addressSpace;
	public static String answered;
	public static String argument;
	public static String call;
	public static String callAction;
	public static String callHeading;
	public static String callMessage;
	public static String callTitle;
	public static String callWithout;
	public static String called;
	public static String calling;
	public static String check;
	public static String checks;
	public static String connect;
	public static String connectFirst;
	public static String connected;
	public static String connecting;
	public static String copyId;
	public static String detail;
	public static String disconnect;
	public static String disconnected;
	public static String endpoint;
	public static String failed;
	public static String find;
	public static String hint;
	public static String lost;
	public static String node;
	public static String notConnected;
	public static String notTyped;
	public static String notWatched;
	public static String notWritable;
	public static String offered;
	public static String offeredOne;
	public static String outcome;
	public static String password;
	public static String reading;
	public static String refresh;
	public static String refused;
	public static String result;
	public static String security;
	public static String securityBest;
	public static String securityOffered;
	public static String sessionTabs;
	public static String status;
	public static String time;
	public static String typedBoolean;
	public static String typedBytes;
	public static String typedGuid;
	public static String typedNumber;
	public static String typedSeveral;
	public static String typedText;
	public static String typedTexts;
	public static String typedTime;
	public static String typedWhole;
	public static String unwatch;
	public static String user;
	public static String value;
	public static String values;
	public static String watch;
	public static String write;
	public static String writeAction;
	public static String writeHeading;
	public static String writeMessage;
	public static String writeTitle;
	public static String writing;
	public static String written;

	static {
		NLS.initializeMessages("org.sealbench.opcua.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
