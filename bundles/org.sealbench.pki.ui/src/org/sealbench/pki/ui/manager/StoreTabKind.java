// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.util.Set;

import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;

/** The tabs of the certificate manager and the stores that each shows. */
enum StoreTabKind {
	AUTHORITIES(Messages.tabAuthorities, Messages.emptyAuthorities, Set.of("ca")),
	DEVICES(Messages.tabDevices, Messages.emptyDevices, Set.of("device", "local")),
	TRUSTED(Messages.tabTrusted, Messages.emptyTrusted, Set.of("trusted"));

	private final String label;
	private final String empty;
	private final Set<String> stores;

	StoreTabKind(String label, String empty, Set<String> stores) {
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
