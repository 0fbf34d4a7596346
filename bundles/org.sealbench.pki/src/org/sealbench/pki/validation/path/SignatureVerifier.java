// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.sealbench.pki.Signatures;

/**
 * Verifies each signature once, and only as many as the budget allows. A signature that was not verified counts as not
 * made by the key.
 */
public final class SignatureVerifier {

	private final ValidationBudget budget;
	private final TrustMemory memory;
	private final Map<Entry, Boolean> known = new HashMap<>();
	private final Map<PublicKey, PublicKey> keys = new HashMap<>();
	private final Map<PublicKey, PublicKey> byIdentity = new IdentityHashMap<>();

	/** @param memory what was verified for another question counts against the budget of this one, too */
	public SignatureVerifier(ValidationBudget budget, TrustMemory memory) {
		this.budget = budget;
		this.memory = memory;
	}

	public boolean verifies(X509Certificate certificate, PublicKey signer) {
		return verifies(new Entry(certificate, one(signer)), () -> memory.verifies(certificate, signer));
	}

	public boolean verifies(X509CRL crl, PublicKey signer) {
		return verifies(new Entry(new SameList(crl), one(signer)), () -> memory.verifies(crl, signer));
	}

	private boolean verifies(Entry entry, Verification verification) {
		Boolean before = known.get(entry);
		if (before != null) {
			return before;
		}
		if (!Signatures.isWithinLimits(entry.signer()) || !budget.signature(entry.signer())) {
			return false;
		}
		boolean verified = verification.verifies();
		known.put(entry, verified);
		return verified;
	}

	/** The same object for equal keys, since comparing keys by their encoding is slow. */
	private PublicKey one(PublicKey key) {
		return byIdentity.computeIfAbsent(key, each -> keys.computeIfAbsent(each, same -> same));
	}

	private interface Verification {
		boolean verifies();
	}

	/** A list as an object: comparing two by their octets takes as long as verifying a signature. */
	private record SameList(X509CRL list) {

		@Override
		public boolean equals(Object other) {
			return other instanceof SameList same && list == same.list;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(list);
		}
	}

	private record Entry(Object signed, PublicKey signer) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Entry same && signer == same.signer && signed.equals(same.signed);
		}

		@Override
		public int hashCode() {
			return 31 * signed.hashCode() + System.identityHashCode(signer);
		}
	}
}
