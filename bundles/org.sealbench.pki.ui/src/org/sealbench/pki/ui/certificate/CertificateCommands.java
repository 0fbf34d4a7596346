// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.certificate;

import org.eclipse.ui.IWorkbenchCommandConstants;

/** The ids of the certificate manager's commands and of their parameters. */
public final class CertificateCommands {

	public static final String NEW = "org.sealbench.pki.ui.new";
	public static final String IMPORT = "org.sealbench.pki.ui.import";
	public static final String SHOW = "org.sealbench.pki.ui.show";
	public static final String EXPORT = "org.sealbench.pki.ui.export";
	public static final String ASSIGN = "org.sealbench.pki.ui.assign";
	public static final String RENEW = "org.sealbench.pki.ui.renew";
	public static final String REPLACE = "org.sealbench.pki.ui.replace";
	public static final String REVOKE = "org.sealbench.pki.ui.revoke";
	public static final String REQUEST = "org.sealbench.pki.ui.request";
	public static final String AUTHENTICITY = "org.sealbench.pki.ui.authenticity";
	public static final String INSTALL = "org.sealbench.pki.ui.install";
	public static final String DELETE = IWorkbenchCommandConstants.EDIT_DELETE;
	/** Of {@link #SHOW}: the number of the certificate, where it is not the selected one. */
	public static final String NUMBER = "org.sealbench.pki.ui.number";
	/** What is done with the certificate of {@link #NUMBER} where it is shown as a card. */
	public static final String ACTION = "org.sealbench.pki.ui.action";
	/** Of {@link #NEW}: the name of the device that is to use the new certificate. */
	public static final String DEVICE = "org.sealbench.pki.ui.device";
	/** Of {@link #NEW}: what the device is to use it as, in the command line's word. */
	public static final String ROLE = "org.sealbench.pki.ui.role";
	/** Of {@link #IMPORT}: the file to begin with. */
	public static final String FILE = "org.sealbench.pki.ui.file";

	private CertificateCommands() {
	}
}
