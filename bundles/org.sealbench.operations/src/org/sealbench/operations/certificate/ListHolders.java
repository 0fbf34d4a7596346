// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/**
 * Which devices hold a CA and its revocation list: those that trust it, and those that need it below one that they
 * trust. It is read from the very trust lists that the next download brings.
 */
public final class ListHolders {

	private final Map<String, Set<CertificateNumber>> held = new LinkedHashMap<>();
	private final Set<String> unknown = new HashSet<>();

	private ListHolders() {
	}

	/**
	 * Of the project as it is. A device whose trust list cannot be made, because a certificate in it is damaged, may
	 * hold anything; compile tells why.
	 *
	 * @param now decides on the project CA that signs, which devices with global security settings trust
	 */
	public static ListHolders of(Project project, Instant now) {
		ListHolders holders = new ListHolders();
		TrustSources sources = new TrustSources(project, now);
		for (Device device : project.plant().getDevices()) {
			Set<CertificateNumber> numbers = new HashSet<>();
			holders.held.put(device.getName(), numbers);
			try {
				TrustList list = TrustList.of(sources, device);
				numbers.addAll(list.certificates().keySet());
				numbers.addAll(list.issuers().keySet());
			} catch (ProblemException e) {
				holders.unknown.add(device.getName());
			}
		}
		return holders;
	}

	/** The names of the devices that have a certificate in their trust list, in the order of the project. */
	public List<String> of(CertificateNumber number) {
		return held.entrySet().stream()
				.filter(each -> each.getValue().contains(number) || unknown.contains(each.getKey()))
				.map(Map.Entry::getKey).toList();
	}
}
