// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.Plant;

/** Finds the entries of a plant by number, however many there are. Follows every change of the list, undo included. */
public final class EntryIndex extends AdapterImpl {

	private final Plant plant;
	private Map<CertificateNumber, CertificateEntry> entries;

	public EntryIndex(Plant plant) {
		this.plant = plant;
		plant.eAdapters().add(this);
	}

	public synchronized Optional<CertificateEntry> find(CertificateNumber number) {
		if (entries == null) {
			entries = new HashMap<>();
			plant.getCertificates().forEach(each -> entries.putIfAbsent(each.getNumber(), each));
		}
		return Optional.ofNullable(entries.get(number));
	}

	/** The numbers that stand at more than one entry, as after a merge by lines of what two old clones made. */
	public SortedSet<CertificateNumber> duplicates() {
		Set<CertificateNumber> seen = new HashSet<>();
		return plant.getCertificates().stream().map(CertificateEntry::getNumber).filter(each -> !seen.add(each))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public synchronized void notifyChanged(Notification change) {
		if (change.getFeature() != ModelPackage.Literals.PLANT__CERTIFICATES || entries == null) {
			return;
		}
		if (change.getEventType() == Notification.ADD) {
			CertificateEntry added = (CertificateEntry) change.getNewValue();
			entries.putIfAbsent(added.getNumber(), added);
		} else {
			entries = null;
		}
	}
}
