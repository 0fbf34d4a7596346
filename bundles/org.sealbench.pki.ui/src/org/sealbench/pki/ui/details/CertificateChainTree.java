// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.details;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sealbench.common.VisibleText;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.WorkbenchIcon;

/** A certificate below the CAs that signed it, the root at the top. */
final class CertificateChainTree {

	private final Tree tree;
	private final Consumer<X509Certificate> shown;
	private TreeItem leaf;

	/** @param chain end entity first */
	CertificateChainTree(Composite parent, List<X509Certificate> chain, Consumer<X509Certificate> shown) {
		this.shown = shown;
		tree = Named.as(new Tree(parent, SWT.BORDER | SWT.SINGLE), Messages.detailsChain);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), tree);
		for (X509Certificate certificate : chain.reversed()) {
			leaf = leaf == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(leaf, SWT.NONE);
			leaf.setText(VisibleText.of(Certificates.commonName(certificate)));
			leaf.setImage((Certificates.isCa(certificate) ? WorkbenchIcon.SECURITY : WorkbenchIcon.CERTIFICATE)
					.image(images));
			leaf.setData(certificate);
		}
		tree.addListener(SWT.Selection, event -> shown.accept((X509Certificate) event.item.getData()));
	}

	/** Shows the certificate itself. */
	void selectLeaf() {
		tree.showItem(leaf);
		tree.setSelection(leaf);
		shown.accept((X509Certificate) leaf.getData());
	}
}
