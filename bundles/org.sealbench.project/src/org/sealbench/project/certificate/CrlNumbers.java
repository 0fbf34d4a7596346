// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.util.HashMap;
import java.util.Map;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;

/**
 * The numbers of revocation lists that CAs were seen to use since the project was opened. Undoing a revocation resets
 * the number in the entry, but does not free it (RFC 5280 §5.2.3).
 */
public final class CrlNumbers {

	private final EntryIndex index;
	private final Map<CertificateNumber, Integer> used = new HashMap<>();

	public CrlNumbers(EntryIndex index) {
		this.index = index;
	}

	/** Remembers a number, in the CA's entry, too. */
	public void use(CertificateEntry ca, int number) {
		ca.setCrlNumber(Math.max(ca.getCrlNumber(), number));
		used.merge(ca.getNumber(), number, Math::max);
	}

	/** The highest number that a CA was ever seen to use. */
	public int highest(CertificateEntry ca) {
		return Math.max(ca.getCrlNumber(), used.getOrDefault(ca.getNumber(), 0));
	}

	/** Whether an entry does not remember a number that was used. */
	public boolean areLost() {
		return used.entrySet().stream().anyMatch(
				each -> index.find(each.getKey()).filter(entry -> entry.getCrlNumber() < each.getValue()).isPresent());
	}

	/** Stores such numbers in the entries; to be run as a change of the model. */
	public void keep() {
		used.forEach((ca, number) -> index.find(ca).filter(entry -> entry.getCrlNumber() < number)
				.ifPresent(entry -> entry.setCrlNumber(number)));
	}
}
