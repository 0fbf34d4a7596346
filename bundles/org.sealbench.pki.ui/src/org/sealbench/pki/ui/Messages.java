package org.sealbench.pki.ui;

import org.eclipse.osgi.util.NLS;

/** What the certificate manager says. */
public final class Messages extends NLS {

	public static String browse;
	public static String commonName;
	public static String copy;
	public static String detailsChain;
	public static String detailsField;
	public static String detailsFields;
	public static String detailsMessage;
	public static String detailsTitle;
	public static String detailsUnused;
	public static String detailsUses;
	public static String detailsValue;
	public static String emptyAuthorities;
	public static String emptyDevices;
	public static String emptyTrusted;
	public static String exportButton;
	public static String exportDone;
	public static String exportFile;
	public static String exportHeading;
	public static String exportJob;
	public static String exportMessage;
	public static String exportOpen;
	public static String exportPassword;
	public static String exportPasswordAgain;
	public static String exportPasswordsDiffer;
	public static String exportSecret;
	public static String exportTitle;
	public static String exportType;
	public static String filter;
	public static String hintLocked;
	public static String hintNoProject;
	public static String id;
	public static String issuer;
	public static String lifeEnding;
	public static String lifeExpired;
	public static String lifeNotYet;
	public static String no;
	public static String privateKey;
	public static String tabAuthorities;
	public static String tabDevices;
	public static String tabTrusted;
	public static String tabWithCount;
	public static String typeCrl;
	public static String typeCrlPem;
	public static String typeDer;
	public static String typeP12;
	public static String typeP7b;
	public static String typePem;
	public static String typePkcs8;
	public static String usedAs;
	public static String validTo;
	public static String validToWith;
	public static String yes;

	static {
		NLS.initializeMessages("org.sealbench.pki.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
