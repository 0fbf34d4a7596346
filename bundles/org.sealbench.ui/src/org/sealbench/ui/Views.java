package org.sealbench.ui;

/** The ids of the workbench's views, for those who show a view of another bundle. */
public final class Views {

	public static final String NAVIGATOR = "org.sealbench.project.ui.navigator";
	public static final String INSPECTOR = "org.eclipse.ui.views.PropertySheet";
	public static final String PROBLEMS = "org.sealbench.ui.problems";
	public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
	public static final String CERTIFICATES = "org.sealbench.pki.ui.certificates";
	public static final String NETWORK = "org.sealbench.project.ui.network";
	public static final String TIMELINE = "org.sealbench.pki.ui.timeline";
	public static final String WELCOME = "org.sealbench.app.welcome";
	public static final String GUIDE = "org.sealbench.app.guide";
	public static final String TEST_CLIENT = "org.sealbench.opcua.ui.client";
	public static final String EMULATOR = "org.sealbench.project.ui.emulator";

	private Views() {
	}
}
