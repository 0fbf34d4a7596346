// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;

/**
 * Every content that a kind of file had while the project is open, by the number of its certificate and by revision.
 * Revision 0 is the first one: what was on disk, or what the certificate began with. An entry of the model names the
 * revision that is meant, so that undoing a change of the entry brings the earlier content back. May be asked while
 * another thread reads ahead.
 */
public final class Revisions<T> {

	/** Reads what is on disk. */
	public interface Source<T> {
		/** @throws ProblemException if it is damaged or cannot be read */
		Optional<T> read(CertificateNumber number) throws ProblemException;
	}

	private final Source<T> disk;
	private final Map<CertificateNumber, Map<Integer, Optional<T>>> contents = new ConcurrentHashMap<>();

	public Revisions(Source<T> disk) {
		this.disk = disk;
	}

	/**
	 * The content of a revision; the first one is read when it is asked for the first time.
	 *
	 * @throws ProblemException if it is damaged or cannot be read
	 */
	public Optional<T> get(CertificateNumber number, int revision) throws ProblemException {
		Map<Integer, Optional<T>> known = contents.computeIfAbsent(number, each -> new ConcurrentHashMap<>());
		Optional<T> content = known.get(revision);
		if (content == null) {
			content = disk.read(number);
			known.put(revision, content);
		}
		return content;
	}

	/** Whether any content of a certificate was read or added, and not forgotten since. */
	public boolean isRead(CertificateNumber number) {
		return !contents.getOrDefault(number, Map.of()).isEmpty();
	}

	/** Forgets the content of a revision that was on disk and was changed there; it is read again when asked for. */
	public void forget(CertificateNumber number, int revision) {
		if (isRead(number)) {
			contents.get(number).remove(revision);
		}
	}

	/** Forgets that there was nothing on disk. */
	public void forgetMissing() {
		contents.values().forEach(known -> known.values().removeIf(Optional::isEmpty));
	}

	/** Adds the first content of a new certificate. */
	public void addFirst(CertificateNumber number, T content) {
		contents.computeIfAbsent(number, each -> new ConcurrentHashMap<>()).put(0, Optional.of(content));
	}

	/**
	 * Adds a new content and returns its revision; the one before it is kept, for it may be on disk only.
	 *
	 * @throws ProblemException if the content on disk is damaged or cannot be read
	 */
	public int add(CertificateNumber number, int before, T content) throws ProblemException {
		get(number, before);
		Map<Integer, Optional<T>> known = contents.get(number);
		int revision = known.size();
		while (known.containsKey(revision)) {
			revision++;
		}
		known.put(revision, Optional.of(content));
		return revision;
	}
}
