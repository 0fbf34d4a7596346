// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.util.Set;

import org.sealbench.model.CertificateStore;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;

/** The tabs of the certificate manager and the stores that each shows. */
enum StoreTabKind {
	AUTHORITIES(Messages.tabAuthorities, Messages.emptyAuthorities, Set.of(CertificateStore.CA)),
	DEVICES(Messages.tabDevices, Messages.emptyDevices, Set.of(CertificateStore.DEVICE, CertificateStore.LOCAL)),
	TRUSTED(Messages.tabTrusted, Messages.emptyTrusted, Set.of(CertificateStore.TRUSTED));

	private final String label;
	private final String empty;
	private final Set<CertificateStore> stores;

	StoreTabKind(String label, String empty, Set<CertificateStore> stores) {
		this.label = label;
		this.empty = empty;
		this.stores = stores;
	}

	String label() {
		return label;
	}

	/** What to do where it holds nothing, with links. */
	String empty() {
		return empty;
	}

	boolean holds(CertificateRow row) {
		return stores.contains(row.certificate().store());
	}
}
