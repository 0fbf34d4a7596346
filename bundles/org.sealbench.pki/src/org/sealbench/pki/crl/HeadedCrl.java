// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

import java.security.Principal;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/** A revocation list of which everything but the entries is as another one has it that has none. */
abstract class HeadedCrl extends X509CRL {

	/** The same list without its entries, and so with a signature that does not fit. */
	public abstract X509CRL head();

	@Override
	public int getVersion() {
		return head().getVersion();
	}

	@Override
	@Deprecated(since = "16")
	public Principal getIssuerDN() {
		return head().getIssuerX500Principal();
	}

	@Override
	public X500Principal getIssuerX500Principal() {
		return head().getIssuerX500Principal();
	}

	@Override
	public Date getThisUpdate() {
		return head().getThisUpdate();
	}

	@Override
	public Date getNextUpdate() {
		return head().getNextUpdate();
	}

	@Override
	public byte[] getSignature() {
		return head().getSignature();
	}

	@Override
	public String getSigAlgName() {
		return head().getSigAlgName();
	}

	@Override
	public String getSigAlgOID() {
		return head().getSigAlgOID();
	}

	@Override
	public byte[] getSigAlgParams() {
		return head().getSigAlgParams();
	}

	@Override
	public boolean hasUnsupportedCriticalExtension() {
		return head().hasUnsupportedCriticalExtension();
	}

	@Override
	public Set<String> getCriticalExtensionOIDs() {
		return head().getCriticalExtensionOIDs();
	}

	@Override
	public Set<String> getNonCriticalExtensionOIDs() {
		return head().getNonCriticalExtensionOIDs();
	}

	@Override
	public byte[] getExtensionValue(String oid) {
		return head().getExtensionValue(oid);
	}

	/** Releases of the runtime differ in how they make it of the octets: the list without entries shows how. */
	int hashOf(byte... octets) {
		try {
			byte[] small = head().getEncoded();
			if (head().hashCode() == Arrays.hashCode(small)) {
				return Arrays.hashCode(octets);
			}
			return head().hashCode() == weightedSum(small) ? weightedSum(octets) : super.hashCode();
		} catch (CRLException e) {
			return super.hashCode();
		}
	}

	private static int weightedSum(byte... octets) {
		int sum = 0;
		for (int i = 1; i < octets.length; i++) {
			sum += octets[i] * i;
		}
		return sum;
	}
}
