// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.node;

import org.sealbench.model.CertificateNumber;
import org.sealbench.workspace.ui.project.OpenProject;

/** A certificate of an open project that can be selected and dragged, wherever it is listed. */
public interface CertificateReference {

	OpenProject project();

	/** Its number in the project. */
	CertificateNumber number();
}
