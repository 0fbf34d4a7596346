// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.util.Arrays;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * The trust stores of one kind, or one NSS database.
 *
 * @param folder of the NSS database, from the user's home folder; empty for every other kind
 */
public record StoreTarget(TrustStoreKind kind, String folder) {

	private static final String NSS = "nss:";

	/** The stores of a kind; an NSS database has a folder, see {@link #nss}. */
	public static StoreTarget of(TrustStoreKind kind) {
		return new StoreTarget(kind, "");
	}

	public static StoreTarget nss(String folder) {
		return new StoreTarget(TrustStoreKind.NSS, folder);
	}

	/**
	 * Reads what people write: {@code system}, {@code nss:DIR}, {@code firefox}, {@code chromium} …
	 *
	 * @throws ProblemException if there is no such store
	 */
	public static StoreTarget parse(String written) throws ProblemException {
		if (written.startsWith(NSS) && written.length() > NSS.length()) {
			return nss(written.substring(NSS.length()));
		}
		return Arrays.stream(TrustStoreKind.values()).filter(each -> each.label().equals(written)).findFirst()
				.map(StoreTarget::of)
				.orElseThrow(() -> new ProblemException(InstallProblem.TARGET_UNKNOWN.at(Place.of("--into"), written)));
	}

	/** As it is written. */
	@Override
	public String toString() {
		return kind == TrustStoreKind.NSS ? NSS + folder : kind.label();
	}
}
