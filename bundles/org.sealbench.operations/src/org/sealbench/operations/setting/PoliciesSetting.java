// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.sealbench.common.CommaList;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.field.Field;

/**
 * The security policies and modes of an OPC UA server: {@code None,Basic256Sha256/SignAndEncrypt,…}; {@code secure}
 * stands for Basic256Sha256 and newer with Sign and Encrypt.
 */
record PoliciesSetting(Field field) implements Setting {

	private static final String SECURE = "secure";

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		List<EndpointSecurity> offers = new ArrayList<>();
		for (String word : value.strip().equalsIgnoreCase(SECURE) ? secure() : CommaList.of(value)) {
			EndpointSecurity offer = EndpointSecurity.VALUES.stream()
					.filter(each -> each.getLiteral().equalsIgnoreCase(word.strip())).findFirst()
					.orElseThrow(() -> SettingValues.invalid(device.getName(), field, word.strip(), allowed()));
			if (!offers.contains(offer)) {
				offers.add(offer);
			}
		}
		Collections.sort(offers);
		return () -> ECollections.setEList(device.getOpcUaServer().getSecureChannel().getOffers(), offers);
	}

	@Override
	public List<String> choices() {
		return Stream.concat(Stream.of(SECURE), EndpointSecurity.VALUES.stream().map(EndpointSecurity::getLiteral))
				.toList();
	}

	@Override
	public String form() {
		return "=secure|POLICY/MODE[,...]";
	}

	private static List<String> secure() {
		return EndpointSecurity.VALUES.stream().map(EndpointSecurity::getLiteral)
				.filter(each -> each.contains("Sha256") && each.endsWith("/SignAndEncrypt")).toList();
	}

	private static String allowed() {
		return SECURE + ", or a list of "
				+ String.join(", ", EndpointSecurity.VALUES.stream().map(Object::toString).toList());
	}
}
