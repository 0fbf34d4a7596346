// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the parts shared by all views of a project, from {@code messages.properties} beside this class. */
public final class Messages extends NLS {

	public static String areaCertificateManager;
	public static String areaCertificateSettings;
	public static String areaGeneral;
	public static String areaInterfaces;
	public static String areaOpcUaSecurity;
	public static String areaOpcUaServer;
	public static String areaProject;
	public static String areaProtection;
	public static String areaRuntimeLicences;
	public static String areaSecureChannel;
	public static String areaTags;
	public static String areaTimeOfDay;
	public static String areaUserAuthentication;
	public static String areaWebSecurity;
	public static String areaWebServer;
	public static String areaWebUsers;
	public static String diagramFit;
	public static String diagramFitTip;
	public static String diagramLarger;
	public static String diagramNoProject;
	public static String diagramNotPrinted;
	public static String diagramOwnSize;
	public static String diagramPrint;
	public static String diagramPrintJob;
	public static String diagramSave;
	public static String diagramSheet;
	public static String diagramSaving;
	public static String diagramSmaller;
	public static String diagramTable;
	public static String diagramTableTip;
	public static String diagramTooLarge;
	public static String diagramUnmatched;
	public static String outsideAccept;
	public static String outsideAcceptJob;
	public static String outsideAdded;
	public static String outsideButton;
	public static String outsideChanged;
	public static String outsideFields;
	public static String outsideHeading;
	public static String outsideItem;
	public static String outsideItems;
	public static String outsideJob;
	public static String outsideKind;
	public static String outsideMessage;
	public static String outsideNone;
	public static String outsidePutBack;
	public static String outsideRemoved;
	public static String outsideTitle;
	public static String outsideUndo;
	public static String outsideUndoJob;
	public static String projectSaving;
	public static String reloadButton;
	public static String reloadDone;
	public static String reloadHeading;
	public static String reloadHere;
	public static String reloadJob;
	public static String reloadMessage;
	public static String reloadNoConflict;
	public static String reloadOurs;
	public static String reloadTheirs;
	public static String reloadThere;
	public static String reloadTitle;
	public static String reloadWas;
	public static String reloadWhat;
	public static String toolBusy;
	public static String toolCancelled;
	public static String toolElsewhere;
	public static String toolGrey;
	public static String toolNoProject;
	public static String toolProblem;
	public static String toolReport;
	public static String toolRunning;

	static {
		NLS.initializeMessages("org.sealbench.workspace.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
