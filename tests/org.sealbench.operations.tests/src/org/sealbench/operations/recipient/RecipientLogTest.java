// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.recipient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

class RecipientLogTest {

	private static final String FOLDER = "{ \"kind\": \"FOLDER\", \"name\": \"/pki\", \"station\": \"ws-12\", "
			+ "\"certificate\": 2, \"user\": \"\", \"policy\": \"\" }\n";
	private static final String SERVER = "{\"kind\":\"SERVER\",\"name\":\"opc.tcp://plc:4840\",\"station\":\"\","
			+ "\"certificate\":100007,\"user\":\"admin\",\"policy\":\"Basic256Sha256\"}\n";

	@TempDir
	private Path folder;
	private Project project;

	@BeforeEach
	void aProject() {
		project = PlantBuilder.in(folder.resolve("plant")).open();
	}

	@AfterEach
	void close() {
		project.close();
	}

	@Test
	void aLineHasThePlainNumber() throws Exception {
		new RecipientLog(project).add(Recipient.folder("/pki", "ws-12", CertificateNumber.of(2)));
		new RecipientLog(project).add(Recipient.folder("/pki", "ws-12", CertificateNumber.of(2)));
		assertEquals(FOLDER, Files.readString(project.folder().resolve(RecipientLog.FILE)));
	}

	@Test
	void linesOfEarlierVersionsAreRead() throws Exception {
		Files.writeString(project.folder().resolve(RecipientLog.FILE), FOLDER + SERVER, StandardCharsets.UTF_8);
		assertEquals(
				List.of(Recipient.folder("/pki", "ws-12", CertificateNumber.of(2)), Recipient
						.server("opc.tcp://plc:4840", CertificateNumber.of(100_007), "admin", "Basic256Sha256")),
				new RecipientLog(project).all());
	}

	@Test
	void aLineWithoutANumberSaysNothing() throws Exception {
		Files.writeString(
				project.folder().resolve(RecipientLog.FILE), FOLDER.replace("2,", "-2,")
						+ FOLDER.replace("2,", "{ \"value\": 2 },") + "{ \"kind\": \"FOLD\n" + SERVER,
				StandardCharsets.UTF_8);
		assertEquals(List.of("opc.tcp://plc:4840"),
				new RecipientLog(project).all().stream().map(Recipient::name).toList());
	}
}
