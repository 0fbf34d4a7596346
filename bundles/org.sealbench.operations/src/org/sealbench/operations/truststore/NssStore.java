// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.pki.Certificates;

/**
 * A certificate database of NSS, which Firefox keeps in every profile and Chromium for every user, by NSS's own
 * certutil(1). A certificate that is there without trust, as Firefox keeps those it received, gets the trust, and its
 * old flags are recorded beside the database; a database that was created here is deleted again when nothing else is in
 * it.
 */
final class NssStore implements TrustStore {

	/** Name, then trust flags for TLS, mail and code at the end of the line. */
	private static final Pattern ROW = Pattern.compile("^(.*\\S)\\s+([pPcCTu]*,[pPcCTu]*,[pPcCTuw]*)\\s*$");
	private static final String NOTES = "sealbench-undo.txt";
	private static final String MADE = "made by Sealbench";

	private final String name;
	private final Path folder;
	private final StoreFiles files;
	private final ExternalTool certutil;

	private record Entry(String nickname, String flags) {
	}

	/** @param words the owner of the database */
	NssStore(Machine machine, String words, Path folder) {
		this.name = words + " " + folder;
		this.folder = folder;
		this.files = new StoreFiles(name);
		this.certutil = new ExternalTool(machine, name, "certutil",
				"the package libnss3-tools (Debian) or nss-tools (Fedora)");
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public boolean trusts(X509Certificate certificate) throws ProblemException {
		return exists() && find(certificate).filter(each -> isTrusted(each, certificate)).isPresent();
	}

	@Override
	public void add(X509Certificate certificate) throws ProblemException {
		if (!exists()) {
			make();
		}
		Optional<Entry> present = find(certificate);
		if (present.isPresent()) {
			note(Certificates.sha256(certificate) + "\t" + present.get().flags() + "\t" + present.get().nickname());
			trust(present.get().nickname(), flags(certificate));
			return;
		}
		try (TemporaryCertificateFile file = new TemporaryCertificateFile(name, certificate)) {
			run("-A", "-n", nickname(certificate), "-t", flags(certificate), "-i", file.path());
		}
	}

	@Override
	public void remove(X509Certificate certificate) throws ProblemException {
		Entry present = find(certificate)
				.orElseThrow(() -> new ProblemException(InstallProblem.NOT_OURS.at(Place.of(name))));
		List<String> notes = notes();
		Optional<String[]> before = notes.stream().map(each -> each.split("\t", 3))
				.filter(each -> each[0].equals(Certificates.sha256(certificate))).findFirst();
		if (before.isPresent()) {
			trust(present.nickname(), before.get()[1]);
			notes.removeIf(each -> each.startsWith(before.get()[0] + "\t"));
			write(notes);
		} else if (present.nickname().equals(nickname(certificate))) {
			run("-D", "-n", present.nickname());
		} else {
			throw new ProblemException(InstallProblem.NOT_OURS.at(Place.of(name)));
		}
		if (notes.contains(MADE) && entries().isEmpty()) {
			unmake();
		}
	}

	private boolean exists() {
		return Files.exists(folder.resolve("cert9.db"));
	}

	private void make() throws ProblemException {
		try {
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				throw new ProblemException(InstallProblem.CANNOT_CHANGE.at(Place.of(name), "it is no folder"));
			}
			OwnerFiles.makeFolder(folder);
			run("-N", "--empty-password");
			note(MADE);
		} catch (IOException e) {
			throw files.cannot(e);
		}
	}

	private void unmake() throws ProblemException {
		for (String each : List.of("cert9.db", "key4.db", "pkcs11.txt", NOTES)) {
			files.delete(folder.resolve(each));
		}
	}

	private Optional<Entry> find(X509Certificate certificate) throws ProblemException {
		String wanted = Certificates.pem(certificate).replaceAll("\\s", "");
		for (Entry each : entries()) {
			// A name may belong to several certificates, such as a CA and its successor.
			if (run("-L", "-n", each.nickname(), "-a").replaceAll("\\s", "").contains(wanted)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	private List<Entry> entries() throws ProblemException {
		List<Entry> entries = new ArrayList<>();
		for (String line : run("-L").split("\\R")) {
			Matcher row = ROW.matcher(line);
			if (row.matches() && !line.startsWith("Certificate Nickname")) {
				entries.add(new Entry(row.group(1), row.group(2)));
			}
		}
		return entries;
	}

	private void trust(String nickname, String flags) throws ProblemException {
		run("-M", "-n", nickname, "-t", flags);
	}

	private String run(String action, String... arguments) throws ProblemException {
		List<String> all = new ArrayList<>(List.of(action, "-d", "sql:" + folder));
		all.addAll(List.of(arguments));
		Machine.Result result = certutil.tryRun(all);
		if (result.out().contains("SEC_ERROR_BAD_DATABASE")) {
			throw new ProblemException(InstallProblem.DATABASE_UNUSABLE.at(Place.of(name), "SEC_ERROR_BAD_DATABASE"));
		}
		if (result.out().contains("SEC_ERROR_READ_ONLY")) {
			throw new ProblemException(
					InstallProblem.CANNOT_CHANGE.at(Place.of(name), "it is read-only for this user"));
		}
		return certutil.require(result);
	}

	/** Trusted as a CA for TLS servers; a self-signed server certificate as a peer. */
	private static String flags(X509Certificate certificate) {
		return Certificates.isCa(certificate) ? "C,," : "P,,";
	}

	private static boolean isTrusted(Entry entry, X509Certificate certificate) {
		String tls = entry.flags().substring(0, entry.flags().indexOf(','));
		return Certificates.isCa(certificate) ? tls.contains("C") : tls.contains("P");
	}

	private static String nickname(X509Certificate certificate) {
		return "sealbench-" + Certificates.sha256(certificate).substring(0, 16);
	}

	private List<String> notes() throws ProblemException {
		try {
			Path file = folder.resolve(NOTES);
			return Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
		} catch (IOException e) {
			throw files.cannot(e);
		}
	}

	private void note(String line) throws ProblemException {
		List<String> notes = notes();
		notes.add(line);
		write(notes);
	}

	private void write(List<String> notes) throws ProblemException {
		try {
			if (notes.isEmpty()) {
				Files.deleteIfExists(folder.resolve(NOTES));
			} else {
				Files.write(folder.resolve(NOTES), notes);
			}
		} catch (IOException e) {
			throw files.cannot(e);
		}
	}
}
