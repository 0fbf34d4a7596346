// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.pki.Certificates;

/**
 * Puts a certificate into trust stores of this machine, or removes it again. Nothing is changed before it is confirmed;
 * afterwards every store is queried for the change.
 */
public final class InstallCertificate {

	private final Machine machine;

	public InstallCertificate(Machine machine) {
		this.machine = machine;
	}

	/** One way to change a store. */
	private interface Step {
		StoreChange run(TrustStore store, X509Certificate certificate) throws ProblemException;
	}

	/**
	 * Installs.
	 *
	 * @param agrees receives what would be changed, one line each, and returns whether to go on
	 */
	public Outcome<List<StoreChange>> install(X509Certificate certificate, List<StoreTarget> targets,
			Predicate<List<String>> agrees) {
		if (!Certificates.isCa(certificate) && !Certificates.isSelfSigned(certificate)) {
			return Outcome.failed(
					InstallProblem.NOT_AN_ANCHOR.at(Place.of("certificate"), Certificates.commonName(certificate)));
		}
		return run(certificate, targets, "trust " + Certificates.commonName(certificate) + " in the ", agrees,
				InstallCertificate::add);
	}

	/** Removes what {@link #install} added, so that the stores are as they were. */
	public Outcome<List<StoreChange>> uninstall(X509Certificate certificate, List<StoreTarget> targets,
			Predicate<List<String>> agrees) {
		return run(certificate, targets, "take " + Certificates.commonName(certificate) + " out of the ", agrees,
				InstallCertificate::remove);
	}

	/**
	 * What {@link #install} or {@link #uninstall} would change, one line each. Changes nothing.
	 *
	 * @param removal whether the certificate is to be removed
	 */
	public Outcome<List<String>> plan(X509Certificate certificate, List<StoreTarget> targets, boolean removal) {
		List<String> lines = new ArrayList<>();
		Predicate<List<String>> look = changes -> {
			lines.addAll(changes);
			return false;
		};
		Outcome<List<StoreChange>> asked = removal ? uninstall(certificate, targets, look)
				: install(certificate, targets, look);
		return lines.isEmpty() ? Outcome.failed(asked.problems()) : Outcome.of(lines);
	}

	private Outcome<List<StoreChange>> run(X509Certificate certificate, List<StoreTarget> targets, String words,
			Predicate<List<String>> agrees, Step step) {
		return stores(targets).flatMap(stores -> run(certificate, targets, stores, words, agrees, step));
	}

	private Outcome<List<TrustStore>> stores(List<StoreTarget> targets) {
		return Outcome.attempt(() -> {
			List<TrustStore> stores = new ArrayList<>();
			for (StoreTarget each : targets) {
				stores.addAll(new TrustStores(machine).of(each));
			}
			return Outcome.of(stores);
		});
	}

	private static Outcome<List<StoreChange>> run(X509Certificate certificate, List<StoreTarget> targets,
			List<TrustStore> stores, String words, Predicate<List<String>> agrees, Step step) {
		if (!agrees.test(stores.stream().map(each -> words + each.name()).toList())) {
			String asked = targets.stream().map(StoreTarget::toString).collect(Collectors.joining(", "));
			return Outcome.failed(InstallProblem.NOT_CONFIRMED.at(Place.of(asked.toLowerCase(Locale.ROOT))));
		}
		List<StoreChange> done = new ArrayList<>();
		Problems problems = new Problems();
		for (TrustStore each : stores) {
			try {
				done.add(step.run(each, certificate));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return Outcome.of(done, problems.list());
	}

	private static StoreChange add(TrustStore store, X509Certificate certificate) throws ProblemException {
		if (store.trusts(certificate)) {
			return new StoreChange(store.name(), StoreChange.Done.PRESENT);
		}
		store.add(certificate);
		verify(store, store.trusts(certificate));
		return new StoreChange(store.name(), StoreChange.Done.INSTALLED);
	}

	private static StoreChange remove(TrustStore store, X509Certificate certificate) throws ProblemException {
		if (!store.trusts(certificate)) {
			return new StoreChange(store.name(), StoreChange.Done.ABSENT);
		}
		store.remove(certificate);
		verify(store, !store.trusts(certificate));
		return new StoreChange(store.name(), StoreChange.Done.REMOVED);
	}

	private static void verify(TrustStore store, boolean asWanted) throws ProblemException {
		if (!asWanted) {
			throw new ProblemException(InstallProblem.NOT_VERIFIED.at(Place.of(store.name())));
		}
	}
}
