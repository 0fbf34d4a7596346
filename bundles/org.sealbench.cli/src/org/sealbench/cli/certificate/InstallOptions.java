// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Terminal;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.truststore.InstallCertificate;
import org.sealbench.operations.truststore.Machine;
import org.sealbench.operations.truststore.StoreChange;
import org.sealbench.operations.truststore.StoreTarget;
import org.sealbench.operations.truststore.TrustStoreKind;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Option;

/** The trust stores of this machine that are changed: what installing and uninstalling have in common. */
final class InstallOptions {

	/** What is done to the stores, if the last argument agrees to it. */
	interface Change {
		Outcome<List<StoreChange>> run(InstallCertificate operation, X509Certificate certificate,
				List<StoreTarget> stores, Predicate<List<String>> agrees);
	}

	@Option(names = "--into", required = true, paramLabel = "STORE",
			description = "system, nss:DIR, firefox (every profile), chromium, windows-user, windows-machine or "
					+ "macos; several with commas.")
	private List<String> into;

	@Option(names = "--yes", description = "Do not ask.")
	private boolean yes;

	/** Reads the certificate, asks, changes the stores and shows the result. */
	int run(Session session, CertificateNumber number, Change change) throws ProblemException {
		X509Certificate certificate = certificate(session, number);
		return show(session, change.run(new InstallCertificate(machine(session)), certificate, stores(session),
				changes -> agrees(session, changes)));
	}

	private static X509Certificate certificate(Session session, CertificateNumber number) throws ProblemException {
		try (Project project = session.open()) {
			return project.certificates().certificate(number);
		}
	}

	/** The stores, a folder among them relative to the working folder. */
	private List<StoreTarget> stores(Session session) throws ProblemException {
		List<StoreTarget> stores = new ArrayList<>();
		for (String each : CommaList.of(into)) {
			StoreTarget target = StoreTarget.parse(each);
			stores.add(target.kind() == TrustStoreKind.NSS
					? StoreTarget.nss(session.path(TypedPath.of(target.folder())).toString())
					: target);
		}
		return stores;
	}

	/** Browsers use the variable HOME where it is set. */
	private static Machine machine(Session session) throws ProblemException {
		String home = session.here().variable("HOME");
		return Machine.here(home.isEmpty() ? session.here().userHome() : TypedPath.of(home));
	}

	private boolean agrees(Session session, List<String> changes) {
		Terminal terminal = session.here().terminal();
		if (yes || !terminal.canAsk()) {
			return yes;
		}
		for (int i = 0; i < changes.size(); i++) {
			session.err().println(
					(i == 0 ? "This will " : "          ") + changes.get(i) + (i == changes.size() - 1 ? "." : ","));
		}
		String answer = terminal.ask("Go on? [y/N] ");
		return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
	}

	private static int show(Session session, Outcome<List<StoreChange>> outcome) {
		return session.answer().show(outcome,
				(changes, out) -> changes.forEach(each -> out.println(each.done().words() + ": " + each.store())),
				(changes, json) -> json.add("stores", Json.array(changes, each -> {
					JsonObject object = new JsonObject();
					object.addProperty("store", each.store());
					object.addProperty("result", each.done().words());
					return object;
				})));
	}
}
