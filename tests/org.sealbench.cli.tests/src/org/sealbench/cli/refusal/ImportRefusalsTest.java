// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.cli.Cli.Result;
import org.sealbench.operations.certificate.exchange.ImportProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.Fixtures;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestKeys;

/** What is refused or left out of imported files: what it blames, and what is to be done. */
class ImportRefusalsTest {

	private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
	private static final Instant FAR = Instant.parse("2090-01-01T00:00:00Z");
	private static final Credential CA = TestCredentials.ca("Plant CA");
	private static final Credential LEAF = TestCredentials.issued("PLC_7", Usage.WEB_SERVER, CA, "ip:127.0.0.21");

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void aProtectedProject() throws IOException {
		cli = Cli.withProtectedProject(folder);
	}

	private static byte[] key(Credential owner) {
		return PrivateKeys.toPem(owner.key()).getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] pem(Credential... all) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (Credential each : all) {
			out.writeBytes(Certificates.pem(each.certificate()).getBytes(StandardCharsets.US_ASCII));
		}
		return out.toByteArray();
	}

	/** The place of what stands behind others in a file. */
	private String behind(Credential... others) {
		long lines = new String(pem(others), StandardCharsets.US_ASCII).lines().count();
		return cli.file("given > line " + (lines + 1));
	}

	private Result take(byte[] content, String store, String... more) throws IOException {
		Files.write(cli.folder.resolve("given"), content);
		String[] all = new String[more.length + 5];
		System.arraycopy(new String[] { "cert", "import", "given", "--store", store }, 0, all, 0, 5);
		System.arraycopy(more, 0, all, 5, more.length);
		return cli.runJson(all);
	}

	@Test
	void ofFilesInWhichNothingIsUsed() throws IOException {
		byte[] recipe = "-----BEGIN RECIPE-----\nAAAA\n-----END RECIPE-----\n".getBytes(StandardCharsets.US_ASCII);
		take(recipe, "trusted").requireProblem(ImportProblem.NOTHING, cli.file("given"));
	}

	@Test
	void ofStores() throws IOException {
		take(pem(LEAF), "local").requireProblem(ImportProblem.STORE_UNFIT, "certificate store");
		take(pem(LEAF), "ca").requireProblem(ImportProblem.NOT_A_CA, cli.file("given"));
		take(pem(CA), "device").requireProblem(ImportProblem.IS_A_CA, cli.file("given"));
		Cli open = new Cli(folder.resolve("open"));
		new Cli(folder).run("new", "open").requireDone();
		Files.write(open.folder.resolve("given"), pem(CA));
		open.runJson("cert", "import", "given", "--store", "trusted").requireProblem(ImportProblem.STORE_CLOSED,
				"project open");
	}

	@Test
	void ofWhatIsThereOrIsNothing() throws IOException {
		take(pem(CA, LEAF), "ca").requireProblem(ImportProblem.LEFT_OUT, behind(CA));
		take(pem(LEAF, LEAF), "trusted").requireProblem(ImportProblem.TWICE, behind(LEAF));
		take(pem(CA), "trusted").requireProblem(ImportProblem.ALREADY_THERE, cli.file("given"))
				.requireProblem(ImportProblem.DUPLICATE, cli.file("given > line 1"));
		Credential[] often = new Credential[30];
		Arrays.fill(often, TestCredentials.selfSigned("PLC_8", Usage.WEB_SERVER));
		take(pem(often), "trusted").requireProblem(ImportProblem.MORE, cli.file("given"));
		Files.write(cli.folder.resolve("large"), new byte[0]);
		try (RandomAccessFile large = new RandomAccessFile(cli.file("large"), "rw")) {
			large.setLength(FormatReader.FILE_BYTES + 1L);
		}
		cli.runJson("cert", "import", "large", "--store", "trusted").requireProblem(FormatProblem.TOO_LARGE,
				cli.file("large"));
	}

	@Test
	void ofKeys() throws IOException {
		Files.write(cli.folder.resolve("key"), key(TestCredentials.ca("Other CA")));
		Files.write(cli.folder.resolve("no-key"), pem(CA));
		take(pem(LEAF), "device", "--key", "no-key").requireProblem(ImportProblem.KEY_FILE_WITHOUT_KEY,
				cli.file("no-key"));
		take(pem(LEAF), "device", "--key", "key").requireProblem(ImportProblem.KEY_OF_ANOTHER, cli.file("key"));
		take(key(LEAF), "device").requireProblem(ImportProblem.KEY_ALONE, cli.file("given > line 1"));
		take(pem(LEAF), "device").requireProblem(ImportProblem.NO_KEY, cli.file("given > line 1"));
	}

	@Test
	void ofRevocationLists() throws IOException {
		take(Crls.der(CrlBuilder.of(CA).issue()), "trusted").requireProblem(ImportProblem.CRL_WITHOUT_CA,
				cli.file("given"));
		take(pem(CA), "trusted").requireDone();
		take(Crls.der(CrlBuilder.of(CA).number(7).issue()), "trusted").requireDone();
		take(pem(LEAF), "trusted").requireDone();
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.writeBytes(pem(TestCredentials.ca("Third CA")));
		both.writeBytes(Crls.pem(CrlBuilder.of(CA).number(6).issue()).getBytes(StandardCharsets.US_ASCII));
		take(both.toByteArray(), "trusted").requireProblem(ImportProblem.CRL_OLD,
				behind(TestCredentials.ca("Third CA")));
	}

	@Test
	void ofRevocationListsOfACaWithItsKey() throws IOException {
		Files.write(cli.folder.resolve("key"), key(CA));
		take(pem(CA), "ca", "--key", "key").requireDone();
		cli.run("cert", "new", "--usage", "client", "--cn", "laptop", "--key", "p256", "--ca", "3").requireDone();
		cli.run("cert", "revoke", "4").requireDone();
		take(Crls.der(CrlBuilder.of(CA).number(100).issue()), "trusted").requireProblem(ImportProblem.CRL_UNREVOKES,
				cli.file("given"));
		take(Crls.der(CrlBuilder.of(CA).number(1L << 40).issue()), "trusted").requireProblem(ImportProblem.CRL_NUMBER,
				cli.file("given"));
	}

	@Test
	void ofListsThatAreNotWholeAndOfForeignFiles() throws IOException {
		String rejecting = Fixtures.file("ca-reject-server.pem").toString();
		cli.runJson("cert", "import", rejecting, "--store", "trusted").requireProblem(FormatProblem.TRUST_DROPPED,
				rejecting + " > line 1");
		take(Files.readAllBytes(Fixtures.file("idp-empty.crl")), "trusted").requireProblem(ImportProblem.CRL_PARTIAL,
				cli.file("given > line 1"));
		take(Files.readAllBytes(Fixtures.file("trust.jks")), "trusted").requireProblem(FormatProblem.FOREIGN,
				cli.file("given"));
		Files.write(cli.folder.resolve("leaf"), pem(LEAF));
		cli.runJson("cert", "verify", "leaf", "--ca", rejecting, "--usage", "web")
				.requireProblem(FormatProblem.TRUST_REFUSED, rejecting + " > Held CA");
		cli.runJson("cert", "verify", "leaf", "--ca", rejecting).requireProblem(FormatProblem.TRUST_LIMITED,
				rejecting + " > Held CA");
	}

	@Test
	void ofWhatIsDueOrWeak() throws Exception {
		take(pem(CredentialBuilder.of("Old", Usage.WEB_SERVER).valid(LONG_AGO, LONG_AGO.plusSeconds(86_400))
				.selfSigned()), "trusted").requireProblem(FormatProblem.EXPIRED, cli.file("given > line 1"));
		take(pem(CredentialBuilder.of("Early", Usage.WEB_SERVER).valid(FAR, FAR.plusSeconds(86_400)).selfSigned()),
				"trusted").requireProblem(FormatProblem.NOT_YET_VALID, cli.file("given > line 1"));
		take(pem(ForeignCredential.application("Sha1", TestKeys.of(KeyAlgorithm.RSA_2048)).sha1().selfSigned()),
				"trusted").requireProblem(FormatProblem.SIGNATURE_WEAK, cli.file("given > line 1"));
		KeyPairGenerator small = KeyPairGenerator.getInstance("RSA");
		small.initialize(1024);
		take(pem(ForeignCredential.application("Short", small.generateKeyPair()).selfSigned()), "trusted")
				.requireProblem(FormatProblem.KEY_WEAK, cli.file("given > line 1"));
	}

	@Test
	void ofFoldersOfClients() throws IOException {
		Files.writeString(cli.folder.resolve("file"), "no folder");
		cli.runJson("cert", "export", "2", "--to-pki", "file").requireProblem(ImportProblem.FOLDER_UNFIT,
				cli.file("file"));
	}
}
