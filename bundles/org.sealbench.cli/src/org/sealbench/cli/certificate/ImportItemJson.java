// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import org.sealbench.operations.certificate.exchange.ImportItem;

import com.google.gson.JsonObject;

/** Something that an import found, as JSON. */
final class ImportItemJson {

	private ImportItemJson() {
	}

	static JsonObject of(ImportItem item) {
		JsonObject object = item.certificate().filter(each -> item.crl().isEmpty()).map(CertificateJson::of)
				.orElseGet(JsonObject::new);
		object.addProperty("kind", item.kind());
		object.addProperty("where", item.where());
		object.addProperty("name", item.name());
		object.addProperty("action", item.action().label());
		object.addProperty("store", item.store().getLiteral());
		object.addProperty("id", item.number().value());
		return object;
	}
}
