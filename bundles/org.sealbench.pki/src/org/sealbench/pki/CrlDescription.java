package org.sealbench.pki;

import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A certificate revocation list in words: its fields in the order of RFC 5280 §5.1, then its entries by serial number. */
public final class CrlDescription {

	private CrlDescription() {
	}

	/** Every field, and a field for each revoked certificate. */
	public static List<Field> of(X509CRL crl) {
		List<Field> fields = new ArrayList<>();
		fields.add(new Field("Signature algorithm", crl.getSigAlgName()));
		fields.add(new Field("Issuer", DistinguishedName.text(crl.getIssuerX500Principal())));
		fields.add(new Field("This update", crl.getThisUpdate().toInstant().toString()));
		fields.add(new Field("Next update", crl.getNextUpdate() == null ? "not stated" : crl.getNextUpdate().toInstant().toString()));
		fields.add(new Field("CRL number", Crls.number(crl).map(Object::toString).orElse("none")));
		Set<? extends X509CRLEntry> entries = crl.getRevokedCertificates();
		fields.add(new Field("Revoked certificates", Integer.toString(entries == null ? 0 : entries.size())));
		if (entries != null) {
			entries.stream().sorted(Comparator.comparing(X509CRLEntry::getSerialNumber)).forEach(each -> fields.add(entry(each)));
		}
		return List.copyOf(fields);
	}

	private static Field entry(X509CRLEntry entry) {
		String reason = RevocationReason.of(entry.getRevocationReason()).map(RevocationReason::label).orElse("other reason");
		return new Field("Revoked " + entry.getSerialNumber().toString(16), entry.getRevocationDate().toInstant() + " (" + reason + ")");
	}
}
