// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.x509.DirectoryName;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Every certificate that may be part of a path, by the name of its subject. What cannot be read is left out.
 */
public final class CertificatePool {

	private final Set<PathCertificate> anchors;
	private final Map<DirectoryName, List<PathCertificate>> bySubject;
	private final Map<DirectoryName, List<PathCertificate>> byIssuer;
	private final Map<DirectoryName, Integer> distances = new HashMap<>();

	/** @param memory knows what was read for another question */
	public CertificatePool(List<X509Certificate> presented, TrustMaterial trust, TrustMemory memory) {
		anchors = read(trust.anchors(), memory);
		Set<PathCertificate> all = new LinkedHashSet<>(anchors);
		all.addAll(read(presented, memory));
		all.addAll(read(trust.intermediates(), memory));
		bySubject = all.stream().collect(Collectors.groupingBy(PathCertificate::subject));
		byIssuer = all.stream().collect(Collectors.groupingBy(PathCertificate::issuer));
		measure();
	}

	private CertificatePool(CertificatePool other, PathCertificate anchor) {
		anchors = Set.of(anchor);
		bySubject = other.bySubject;
		byIssuer = other.byIssuer;
		measure();
	}

	/** The same certificates with one trust anchor alone. */
	public CertificatePool trustingOnly(PathCertificate anchor) {
		return new CertificatePool(this, anchor);
	}

	/** Reads one certificate; empty if its structure is broken. */
	static Optional<PathCertificate> read(X509Certificate certificate) {
		try {
			return Optional.of(PathCertificate.of(certificate));
		} catch (RuntimeException e) {
			// Parsers throw any exception at malformed bytes; each one means that the certificate is broken.
			return Optional.empty();
		}
	}

	boolean isAnchor(PathCertificate certificate) {
		return anchors.contains(certificate);
	}

	/** The certificates with this subject, trust anchors first. */
	public List<PathCertificate> named(DirectoryName subject) {
		return bySubject.getOrDefault(subject, List.of());
	}

	/** How many names there are at least from this one to a trust anchor; empty if no way leads to one. */
	OptionalInt distance(DirectoryName name) {
		Integer distance = distances.get(name);
		return distance == null ? OptionalInt.empty() : OptionalInt.of(distance);
	}

	private void measure() {
		Deque<DirectoryName> next = new ArrayDeque<>();
		for (PathCertificate anchor : anchors) {
			if (distances.putIfAbsent(anchor.subject(), 0) == null) {
				next.add(anchor.subject());
			}
		}
		while (!next.isEmpty()) {
			DirectoryName issuer = next.remove();
			int distance = distances.getOrDefault(issuer, 0) + 1;
			for (PathCertificate below : byIssuer.getOrDefault(issuer, List.of())) {
				if (distances.putIfAbsent(below.subject(), distance) == null) {
					next.add(below.subject());
				}
			}
		}
	}

	private static Set<PathCertificate> read(List<X509Certificate> certificates, TrustMemory memory) {
		Set<PathCertificate> found = new LinkedHashSet<>();
		certificates.forEach(each -> memory.certificate(each).ifPresent(found::add));
		return found;
	}
}
