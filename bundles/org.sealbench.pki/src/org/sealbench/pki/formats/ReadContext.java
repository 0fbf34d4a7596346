// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.asn1.LimitException;
import org.sealbench.pki.formats.asn1.UnsupportedFormException;
import org.sealbench.pki.formats.asn1.X509Parser;
import org.sealbench.pki.formats.pbe.KdfBudget;
import org.sealbench.pki.text.DamageReason;

/** State while one file is read: collects the parts, asks for the password when it is needed, and counts the work. */
final class ReadContext implements AutoCloseable {

	private final String file;
	private final PasswordSource source;
	private final boolean opens;
	private final KdfBudget work = new KdfBudget();
	private final X509Parser parser = new X509Parser();
	private final List<FoundPart> parts = new ArrayList<>();
	private @Nullable Optional<char[]> password;
	private int keys;

	/**
	 * @param file  names it in a problem
	 * @param opens whether encrypted private keys are decrypted
	 */
	ReadContext(String file, PasswordSource source, boolean opens) {
		this.file = file;
		this.source = source;
		this.opens = opens;
	}

	/** Whether encrypted private keys are decrypted. */
	boolean opensKeys() {
		return opens;
	}

	KdfBudget work() {
		return work;
	}

	X509Parser parser() {
		return parser;
	}

	void add(FoundPart part) throws ProblemException {
		keys += part instanceof FoundPart.OfKey ? 1 : 0;
		if (parts.size() == FormatLimits.PARTS || keys > FormatLimits.KEYS) {
			throw tooManyParts(keys > FormatLimits.KEYS ? FormatLimits.KEYS : FormatLimits.PARTS);
		}
		parts.add(part);
	}

	ProblemException tooManyParts(int most) {
		return new ProblemException(FormatProblem.TOO_MANY_PARTS.at(Place.of(file), most));
	}

	void damaged(String where, ContentKind kind, Exception e) throws ProblemException {
		add(new FoundPart.Damaged(where, kind.words(), DamageReason.of(e), !(e instanceof UnsupportedFormException),
				Optional.empty(), LimitException.isCauseOf(e)));
	}

	/** The password, empty if there is none; asked for once. */
	Optional<char[]> password() throws ProblemException {
		if (password == null) {
			password = source.password();
		}
		return password;
	}

	ProblemException wrongPassword(String where, String kind, @Nullable Exception cause) {
		return new ProblemException(FormatProblem.PASSWORD_WRONG.at(place(where), kind), cause);
	}

	Place place(String where) {
		return where.isEmpty() ? Place.of(file) : Place.of(file, where);
	}

	FileContents findings() {
		return new FileContents(parts);
	}

	@Override
	public void close() {
		if (password != null) {
			password.ifPresent(Wipe::wipe);
		}
	}
}
