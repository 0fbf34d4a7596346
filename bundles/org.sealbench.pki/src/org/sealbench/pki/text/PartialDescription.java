// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTCTime;

/**
 * What can be read of a certificate or a revocation list that cannot be used: each field by itself, and what is wrong
 * with those that are not what RFC 5280 §4.1 or §5.1 says. The bytes are a well-formed structure.
 *
 * @param name   what to call it: the subject, or the issuer of a list; empty where even that cannot be read
 * @param fields in the order of the structure; the value of one that cannot be read says why
 * @param faults as clauses, in the order of the fields
 */
public record PartialDescription(String name, List<DescriptionField> fields, List<String> faults) {

	public PartialDescription {
		fields = List.copyOf(fields);
		faults = List.copyOf(faults);
	}

	/** Of a certificate; empty if it is not even a certificate by its outline. */
	public static Optional<PartialDescription> certificate(ASN1Sequence outer) {
		return of(outer, Reader::certificate);
	}

	/** Of a revocation list without its entries, likewise. */
	public static Optional<PartialDescription> crl(ASN1Sequence outer) {
		return of(outer, Reader::crl);
	}

	private interface Kind {
		void read(Reader reader, ASN1Sequence body);
	}

	private static Optional<PartialDescription> of(ASN1Sequence outer, Kind kind) {
		Reader reader = new Reader();
		try {
			kind.read(reader, ASN1Sequence.getInstance(outer.getObjectAt(0)));
		} catch (RuntimeException e) {
			// Its outline is not the one of its kind; what was read before this is kept.
			reader.faults.add(DamageReason.of(e));
		}
		return reader.fields.isEmpty() ? Optional.empty()
				: Optional.of(new PartialDescription(reader.name, reader.fields, reader.faults));
	}

	/** Collects fields and faults of one structure. */
	private static final class Reader {

		private final List<DescriptionField> fields = new ArrayList<>();
		private final List<String> faults = new ArrayList<>();
		private String name = "";

		void certificate(ASN1Sequence body) {
			int at = body.getObjectAt(0) instanceof ASN1TaggedObject ? 1 : 0;
			ASN1Encodable serial = body.getObjectAt(at);
			field("Serial number", () -> EncodedField.hex(ASN1Integer.getInstance(serial).getValue().toByteArray()));
			ASN1Encodable algorithm = body.getObjectAt(at + 1);
			field("Signature algorithm", () -> EncodedField.algorithm(algorithm));
			ASN1Encodable issuer = body.getObjectAt(at + 2);
			field("Issuer", () -> EncodedField.name(issuer));
			ASN1Encodable validity = body.getObjectAt(at + 3);
			field("Valid from", () -> EncodedField.time(ASN1Sequence.getInstance(validity).getObjectAt(0)));
			field("Valid until", () -> EncodedField.time(ASN1Sequence.getInstance(validity).getObjectAt(1)));
			ASN1Encodable subject = body.getObjectAt(at + 4);
			name = field("Subject", () -> EncodedField.name(subject));
			ASN1Encodable key = body.getObjectAt(at + 5);
			field("Public key", () -> EncodedField.key(key));
			int extensions = fields.size();
			extensions(body, at + 6, 3);
			boolean named = fields.subList(extensions, fields.size()).stream()
					.anyMatch(each -> each.name().equals("Subject alternative names"));
			if (name.isEmpty() && !named) {
				faults.add("it has neither a subject nor alternative names");
			}
		}

		void crl(ASN1Sequence body) {
			int at = body.getObjectAt(0) instanceof ASN1Integer ? 1 : 0;
			ASN1Encodable algorithm = body.getObjectAt(at);
			field("Signature algorithm", () -> EncodedField.algorithm(algorithm));
			ASN1Encodable issuer = body.getObjectAt(at + 1);
			name = field("Issuer", () -> EncodedField.name(issuer));
			ASN1Encodable from = body.getObjectAt(at + 2);
			field("This update", () -> EncodedField.time(from));
			int next = at + 3;
			if (next < body.size() && isTime(body.getObjectAt(next))) {
				ASN1Encodable until = body.getObjectAt(next);
				field("Next update", () -> EncodedField.time(until));
				next++;
			}
			if (next < body.size() && body.getObjectAt(next) instanceof ASN1Sequence entries) {
				fields.add(new DescriptionField("Revoked certificates", Integer.toString(entries.size())));
				next++;
			}
			extensions(body, next, 0);
		}

		private static boolean isTime(ASN1Encodable value) {
			return value instanceof ASN1UTCTime || value instanceof ASN1GeneralizedTime;
		}

		private void extensions(ASN1Sequence body, int from, int tag) {
			for (int i = from; i < body.size(); i++) {
				if (body.getObjectAt(i) instanceof ASN1TaggedObject tagged && tagged.getTagNo() == tag) {
					ExtensionFields read = ExtensionFields.of(ASN1Sequence.getInstance(tagged, true));
					fields.addAll(read.fields());
					faults.addAll(read.faults());
				}
			}
		}

		/** @return the value; the empty string if it cannot be read */
		private String field(String what, Supplier<String> value) {
			try {
				String text = value.get();
				fields.add(new DescriptionField(what, text));
				return text;
			} catch (RuntimeException e) {
				// Bouncy Castle's parsers throw several unchecked exceptions; each means that the field is malformed.
				String reason = DamageReason.of(e);
				fields.add(new DescriptionField(what, "cannot be read: " + reason));
				faults.add(reason);
				return "";
			}
		}
	}
}
