package org.sealbench.pki.ui;

import org.eclipse.osgi.util.NLS;

/** What the certificate manager says. */
public final class Messages extends NLS {

	public static String add;
	public static String assignAs;
	public static String assignButton;
	public static String assignHeading;
	public static String assignJob;
	public static String assignMessage;
	public static String assignTitle;
	public static String browse;
	public static String commonName;
	public static String copy;
	public static String createButton;
	public static String createDayForm;
	public static String createDone;
	public static String createForClient;
	public static String createFrom;
	public static String createHeading;
	public static String createIssuer;
	public static String createJob;
	public static String createKey;
	public static String createMessage;
	public static String createNameType;
	public static String createNameValue;
	public static String createNames;
	public static String createSignature;
	public static String createTitle;
	public static String createUntil;
	public static String createUsage;
	public static String createUsual;
	public static String deleteButton;
	public static String deleteJob;
	public static String deleteQuestion;
	public static String deleteTitle;
	public static String detailsChain;
	public static String detailsField;
	public static String detailsFields;
	public static String detailsMessage;
	public static String detailsTitle;
	public static String detailsUnused;
	public static String detailsUses;
	public static String detailsValue;
	public static String device;
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
	public static String issuerByDevice;
	public static String issuerOutside;
	public static String issuerSelf;
	public static String lifeEnding;
	public static String lifeExpired;
	public static String lifeNotYet;
	public static String no;
	public static String privateKey;
	public static String remove;
	public static String renewButton;
	public static String renewHeading;
	public static String renewJob;
	public static String renewMessage;
	public static String renewNewKey;
	public static String renewSameKey;
	public static String renewTitle;
	public static String renewUnused;
	public static String renewUses;
	public static String replaceButton;
	public static String replaceHeading;
	public static String replaceJob;
	public static String replaceMessage;
	public static String replaceTitle;
	public static String replaceWith;
	public static String requestJob;
	public static String requestTitle;
	public static String revokeButton;
	public static String revokeHeading;
	public static String revokeJob;
	public static String revokeMessage;
	public static String revokeReason;
	public static String revokeTitle;
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
