// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** Where browsers keep their NSS databases: as packages of the system, as snaps and as flatpaks. */
record NssDatabases(Machine machine) {

	private static final List<String> FIREFOX = List.of(".mozilla/firefox", ".config/mozilla/firefox",
			"snap/firefox/common/.mozilla/firefox", ".var/app/org.mozilla.firefox/.mozilla/firefox");
	private static final String CHROMIUM = ".pki/nssdb";
	private static final List<String> MORE_CHROMIUM = List.of(".local/share/pki/nssdb",
			"snap/chromium/current/.pki/nssdb", ".var/app/org.chromium.Chromium/.pki/nssdb",
			".var/app/com.google.Chrome/.pki/nssdb");

	/** Every profile of Firefox that was ever opened. */
	List<TrustStore> firefox() throws ProblemException {
		List<TrustStore> found = new ArrayList<>();
		for (String each : FIREFOX) {
			profiles(machine.home().resolve(each), found);
		}
		if (found.isEmpty()) {
			throw new ProblemException(InstallProblem.NOT_HERE.at(Place.of(TrustStoreKind.FIREFOX.label()),
					"Firefox has no profile in " + machine.home()));
		}
		return found;
	}

	/** Chromium's and Chrome's database of this user, which is created if there is none yet. */
	List<TrustStore> chromium() {
		List<TrustStore> found = new ArrayList<>();
		for (String each : MORE_CHROMIUM) {
			Path folder = machine.home().resolve(each);
			if (Files.exists(folder.resolve("cert9.db"))) {
				found.add(new NssStore(machine, "Chromium's database", folder));
			}
		}
		Path own = machine.home().resolve(CHROMIUM);
		if (found.isEmpty() || Files.exists(own.resolve("cert9.db"))) {
			found.add(0, new NssStore(machine, "Chromium's database", own));
		}
		return found;
	}

	private void profiles(Path folder, List<TrustStore> found) throws ProblemException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> profiles = Files.newDirectoryStream(folder)) {
			List<Path> sorted = new ArrayList<>();
			profiles.forEach(sorted::add);
			sorted.stream().sorted().filter(each -> Files.exists(each.resolve("cert9.db")))
					.forEach(each -> found.add(new NssStore(machine, "Firefox profile", each)));
		} catch (IOException e) {
			throw new StoreFiles(TrustStoreKind.FIREFOX.label()).cannot(e);
		}
	}
}
