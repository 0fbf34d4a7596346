/**
 */
package org.sealbench.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sealbench.model.Administrator;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateSettings;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.ClientKind;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.Method;
import org.sealbench.model.MethodKind;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.OperatingMode;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.ReplacedCertificate;
import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.model.RolloverStep;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.Simulation;
import org.sealbench.model.SimulationKind;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;
import org.sealbench.model.User;
import org.sealbench.model.UserAuthentication;
import org.sealbench.model.UserRight;
import org.sealbench.model.WebServer;
import org.sealbench.model.WrappedKey;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass plantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass certificateSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass protectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wrappedKeyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass administratorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass certificateEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rolloverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rolloverReplacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rolloverStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass externalClientEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceReplacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replacedCertificateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkInterfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass webServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opcUaServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass secureChannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userAuthenticationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass simulationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum certificateStoreEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum certificateUsageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum runtimeLicenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum endpointSecurityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum userRightEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tagTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum simulationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum methodKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum operatingModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum clientKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rolloverStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType certificateNumberEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.sealbench.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlant() {
		return plantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlant_FormatVersion() {
		return (EAttribute)plantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlant_Name() {
		return (EAttribute)plantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlant_Comment() {
		return (EAttribute)plantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlant_LastCertificateNumber() {
		return (EAttribute)plantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlant_AuthorityNumbersKept() {
		return (EAttribute)plantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlant_Settings() {
		return (EReference)plantEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlant_Protection() {
		return (EReference)plantEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlant_Certificates() {
		return (EReference)plantEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlant_Users() {
		return (EReference)plantEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlant_Clients() {
		return (EReference)plantEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlant_Rollover() {
		return (EReference)plantEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlant_Devices() {
		return (EReference)plantEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCertificateSettings() {
		return certificateSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateSettings_Organization() {
		return (EAttribute)certificateSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateSettings_KeyAlgorithm() {
		return (EAttribute)certificateSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateSettings_ValidityDays() {
		return (EAttribute)certificateSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateSettings_WebValidityDays() {
		return (EAttribute)certificateSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateSettings_WarnDays() {
		return (EAttribute)certificateSettingsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateSettings_CrlDays() {
		return (EAttribute)certificateSettingsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateSettings_CrlUrl() {
		return (EAttribute)certificateSettingsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProtection() {
		return protectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtection_MinimumPasswordLength() {
		return (EAttribute)protectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProtection_Administrators() {
		return (EReference)protectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProtection_Recovery() {
		return (EReference)protectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtection_FormerKeys() {
		return (EAttribute)protectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWrappedKey() {
		return wrappedKeyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWrappedKey_Salt() {
		return (EAttribute)wrappedKeyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWrappedKey_MemoryKiB() {
		return (EAttribute)wrappedKeyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWrappedKey_Iterations() {
		return (EAttribute)wrappedKeyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWrappedKey_Parallelism() {
		return (EAttribute)wrappedKeyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWrappedKey_Wrapped() {
		return (EAttribute)wrappedKeyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWrappedKey_PublicKey() {
		return (EAttribute)wrappedKeyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWrappedKey_ProjectKey() {
		return (EAttribute)wrappedKeyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdministrator() {
		return administratorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdministrator_Name() {
		return (EAttribute)administratorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCertificateEntry() {
		return certificateEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_Number() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_Store() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_Usage() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_Device() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_Issuer() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_PrivateKey() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_RevokedAt() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_RevocationReason() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_CrlNumber() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_NamesChosen() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_Waiting() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_Revision() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateEntry_CrlRevision() {
		return (EAttribute)certificateEntryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRollover() {
		return rolloverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollover_Number() {
		return (EAttribute)rolloverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollover_Successor() {
		return (EAttribute)rolloverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollover_Stage() {
		return (EAttribute)rolloverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollover_KeyAlgorithm() {
		return (EAttribute)rolloverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollover_NewWithOld() {
		return (EAttribute)rolloverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollover_OldWithNew() {
		return (EAttribute)rolloverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRollover_Replacements() {
		return (EReference)rolloverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRollover_Steps() {
		return (EReference)rolloverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRolloverReplacement() {
		return rolloverReplacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolloverReplacement_Number() {
		return (EAttribute)rolloverReplacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolloverReplacement_Successor() {
		return (EAttribute)rolloverReplacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRolloverStep() {
		return rolloverStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolloverStep_Name() {
		return (EAttribute)rolloverStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolloverStep_At() {
		return (EAttribute)rolloverStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolloverStep_By() {
		return (EAttribute)rolloverStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRolloverStep_Note() {
		return (EAttribute)rolloverStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExternalClient() {
		return externalClientEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalClient_Name() {
		return (EAttribute)externalClientEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalClient_Kind() {
		return (EAttribute)externalClientEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalClient_ApplicationUri() {
		return (EAttribute)externalClientEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalClient_Certificate() {
		return (EAttribute)externalClientEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUser() {
		return userEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Name() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_PasswordHash() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_PasswordMinimum() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Rights() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevice() {
		return deviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_FormatVersion() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Name() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Type() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Firmware() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Comment() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_GlobalSecurity() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_RuntimeLicence() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_OperatingMode() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_SetClockOnDownload() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Interfaces() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_WebServer() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_OpcUaServer() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Tags() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Methods() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Replacement() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_RetiredHardware() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceReplacement() {
		return deviceReplacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceReplacement_Replaced() {
		return (EAttribute)deviceReplacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceReplacement_Successors() {
		return (EAttribute)deviceReplacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceReplacement_Loaded() {
		return (EAttribute)deviceReplacementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceReplacement_Pairs() {
		return (EReference)deviceReplacementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReplacedCertificate() {
		return replacedCertificateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplacedCertificate_Number() {
		return (EAttribute)replacedCertificateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplacedCertificate_IssuedAgain() {
		return (EAttribute)replacedCertificateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplacedCertificate_Successor() {
		return (EAttribute)replacedCertificateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplacedCertificate_Web() {
		return (EAttribute)replacedCertificateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplacedCertificate_OpcUa() {
		return (EAttribute)replacedCertificateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkInterface() {
		return networkInterfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Name() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Address() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_PrefixLength() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_DnsNames() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWebServer() {
		return webServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebServer_Enabled() {
		return (EAttribute)webServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebServer_HttpsOnly() {
		return (EAttribute)webServerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebServer_HttpsPort() {
		return (EAttribute)webServerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebServer_HttpPort() {
		return (EAttribute)webServerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebServer_SessionMinutes() {
		return (EAttribute)webServerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebServer_Certificate() {
		return (EAttribute)webServerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWebServer_Users() {
		return (EReference)webServerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpcUaServer() {
		return opcUaServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpcUaServer_Enabled() {
		return (EAttribute)opcUaServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpcUaServer_Port() {
		return (EAttribute)opcUaServerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpcUaServer_ApplicationUri() {
		return (EAttribute)opcUaServerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpcUaServer_Certificate() {
		return (EAttribute)opcUaServerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpcUaServer_SecureChannel() {
		return (EReference)opcUaServerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpcUaServer_UserAuthentication() {
		return (EReference)opcUaServerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSecureChannel() {
		return secureChannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecureChannel_Offers() {
		return (EAttribute)secureChannelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecureChannel_AutoAccept() {
		return (EAttribute)secureChannelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecureChannel_AutoAcceptUntil() {
		return (EAttribute)secureChannelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecureChannel_TrustedClients() {
		return (EAttribute)secureChannelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUserAuthentication() {
		return userAuthenticationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAuthentication_Guest() {
		return (EAttribute)userAuthenticationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAuthentication_PasswordLogin() {
		return (EAttribute)userAuthenticationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAuthentication_ProjectUsers() {
		return (EAttribute)userAuthenticationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUserAuthentication_Users() {
		return (EReference)userAuthenticationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTag() {
		return tagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Name() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Type() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_ArrayLength() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_InitialValue() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Readable() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Writable() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Certificate() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTag_Simulation() {
		return (EReference)tagEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSimulation() {
		return simulationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSimulation_Kind() {
		return (EAttribute)simulationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSimulation_Minimum() {
		return (EAttribute)simulationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSimulation_Maximum() {
		return (EAttribute)simulationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSimulation_PeriodMillis() {
		return (EAttribute)simulationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethod() {
		return methodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Name() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Description() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Kind() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Certificate() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Tags() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCertificateStore() {
		return certificateStoreEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCertificateUsage() {
		return certificateUsageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuntimeLicence() {
		return runtimeLicenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEndpointSecurity() {
		return endpointSecurityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUserRight() {
		return userRightEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTagType() {
		return tagTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSimulationKind() {
		return simulationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMethodKind() {
		return methodKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOperatingMode() {
		return operatingModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getClientKind() {
		return clientKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRolloverStage() {
		return rolloverStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCertificateNumber() {
		return certificateNumberEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		plantEClass = createEClass(PLANT);
		createEAttribute(plantEClass, PLANT__FORMAT_VERSION);
		createEAttribute(plantEClass, PLANT__NAME);
		createEAttribute(plantEClass, PLANT__COMMENT);
		createEAttribute(plantEClass, PLANT__LAST_CERTIFICATE_NUMBER);
		createEAttribute(plantEClass, PLANT__AUTHORITY_NUMBERS_KEPT);
		createEReference(plantEClass, PLANT__SETTINGS);
		createEReference(plantEClass, PLANT__PROTECTION);
		createEReference(plantEClass, PLANT__CERTIFICATES);
		createEReference(plantEClass, PLANT__USERS);
		createEReference(plantEClass, PLANT__CLIENTS);
		createEReference(plantEClass, PLANT__ROLLOVER);
		createEReference(plantEClass, PLANT__DEVICES);

		certificateSettingsEClass = createEClass(CERTIFICATE_SETTINGS);
		createEAttribute(certificateSettingsEClass, CERTIFICATE_SETTINGS__ORGANIZATION);
		createEAttribute(certificateSettingsEClass, CERTIFICATE_SETTINGS__KEY_ALGORITHM);
		createEAttribute(certificateSettingsEClass, CERTIFICATE_SETTINGS__VALIDITY_DAYS);
		createEAttribute(certificateSettingsEClass, CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS);
		createEAttribute(certificateSettingsEClass, CERTIFICATE_SETTINGS__WARN_DAYS);
		createEAttribute(certificateSettingsEClass, CERTIFICATE_SETTINGS__CRL_DAYS);
		createEAttribute(certificateSettingsEClass, CERTIFICATE_SETTINGS__CRL_URL);

		protectionEClass = createEClass(PROTECTION);
		createEAttribute(protectionEClass, PROTECTION__MINIMUM_PASSWORD_LENGTH);
		createEReference(protectionEClass, PROTECTION__ADMINISTRATORS);
		createEReference(protectionEClass, PROTECTION__RECOVERY);
		createEAttribute(protectionEClass, PROTECTION__FORMER_KEYS);

		wrappedKeyEClass = createEClass(WRAPPED_KEY);
		createEAttribute(wrappedKeyEClass, WRAPPED_KEY__SALT);
		createEAttribute(wrappedKeyEClass, WRAPPED_KEY__MEMORY_KI_B);
		createEAttribute(wrappedKeyEClass, WRAPPED_KEY__ITERATIONS);
		createEAttribute(wrappedKeyEClass, WRAPPED_KEY__PARALLELISM);
		createEAttribute(wrappedKeyEClass, WRAPPED_KEY__WRAPPED);
		createEAttribute(wrappedKeyEClass, WRAPPED_KEY__PUBLIC_KEY);
		createEAttribute(wrappedKeyEClass, WRAPPED_KEY__PROJECT_KEY);

		administratorEClass = createEClass(ADMINISTRATOR);
		createEAttribute(administratorEClass, ADMINISTRATOR__NAME);

		certificateEntryEClass = createEClass(CERTIFICATE_ENTRY);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__NUMBER);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__STORE);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__USAGE);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__DEVICE);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__ISSUER);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__PRIVATE_KEY);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__REVOKED_AT);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__REVOCATION_REASON);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__CRL_NUMBER);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__NAMES_CHOSEN);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__WAITING);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__REVISION);
		createEAttribute(certificateEntryEClass, CERTIFICATE_ENTRY__CRL_REVISION);

		rolloverEClass = createEClass(ROLLOVER);
		createEAttribute(rolloverEClass, ROLLOVER__NUMBER);
		createEAttribute(rolloverEClass, ROLLOVER__SUCCESSOR);
		createEAttribute(rolloverEClass, ROLLOVER__STAGE);
		createEAttribute(rolloverEClass, ROLLOVER__KEY_ALGORITHM);
		createEAttribute(rolloverEClass, ROLLOVER__NEW_WITH_OLD);
		createEAttribute(rolloverEClass, ROLLOVER__OLD_WITH_NEW);
		createEReference(rolloverEClass, ROLLOVER__REPLACEMENTS);
		createEReference(rolloverEClass, ROLLOVER__STEPS);

		rolloverReplacementEClass = createEClass(ROLLOVER_REPLACEMENT);
		createEAttribute(rolloverReplacementEClass, ROLLOVER_REPLACEMENT__NUMBER);
		createEAttribute(rolloverReplacementEClass, ROLLOVER_REPLACEMENT__SUCCESSOR);

		rolloverStepEClass = createEClass(ROLLOVER_STEP);
		createEAttribute(rolloverStepEClass, ROLLOVER_STEP__NAME);
		createEAttribute(rolloverStepEClass, ROLLOVER_STEP__AT);
		createEAttribute(rolloverStepEClass, ROLLOVER_STEP__BY);
		createEAttribute(rolloverStepEClass, ROLLOVER_STEP__NOTE);

		externalClientEClass = createEClass(EXTERNAL_CLIENT);
		createEAttribute(externalClientEClass, EXTERNAL_CLIENT__NAME);
		createEAttribute(externalClientEClass, EXTERNAL_CLIENT__KIND);
		createEAttribute(externalClientEClass, EXTERNAL_CLIENT__APPLICATION_URI);
		createEAttribute(externalClientEClass, EXTERNAL_CLIENT__CERTIFICATE);

		userEClass = createEClass(USER);
		createEAttribute(userEClass, USER__NAME);
		createEAttribute(userEClass, USER__PASSWORD_HASH);
		createEAttribute(userEClass, USER__PASSWORD_MINIMUM);
		createEAttribute(userEClass, USER__RIGHTS);

		deviceEClass = createEClass(DEVICE);
		createEAttribute(deviceEClass, DEVICE__FORMAT_VERSION);
		createEAttribute(deviceEClass, DEVICE__NAME);
		createEAttribute(deviceEClass, DEVICE__TYPE);
		createEAttribute(deviceEClass, DEVICE__FIRMWARE);
		createEAttribute(deviceEClass, DEVICE__COMMENT);
		createEAttribute(deviceEClass, DEVICE__GLOBAL_SECURITY);
		createEAttribute(deviceEClass, DEVICE__RUNTIME_LICENCE);
		createEAttribute(deviceEClass, DEVICE__OPERATING_MODE);
		createEAttribute(deviceEClass, DEVICE__SET_CLOCK_ON_DOWNLOAD);
		createEReference(deviceEClass, DEVICE__INTERFACES);
		createEReference(deviceEClass, DEVICE__WEB_SERVER);
		createEReference(deviceEClass, DEVICE__OPC_UA_SERVER);
		createEReference(deviceEClass, DEVICE__TAGS);
		createEReference(deviceEClass, DEVICE__METHODS);
		createEReference(deviceEClass, DEVICE__REPLACEMENT);
		createEAttribute(deviceEClass, DEVICE__RETIRED_HARDWARE);

		deviceReplacementEClass = createEClass(DEVICE_REPLACEMENT);
		createEAttribute(deviceReplacementEClass, DEVICE_REPLACEMENT__REPLACED);
		createEAttribute(deviceReplacementEClass, DEVICE_REPLACEMENT__SUCCESSORS);
		createEAttribute(deviceReplacementEClass, DEVICE_REPLACEMENT__LOADED);
		createEReference(deviceReplacementEClass, DEVICE_REPLACEMENT__PAIRS);

		replacedCertificateEClass = createEClass(REPLACED_CERTIFICATE);
		createEAttribute(replacedCertificateEClass, REPLACED_CERTIFICATE__NUMBER);
		createEAttribute(replacedCertificateEClass, REPLACED_CERTIFICATE__ISSUED_AGAIN);
		createEAttribute(replacedCertificateEClass, REPLACED_CERTIFICATE__SUCCESSOR);
		createEAttribute(replacedCertificateEClass, REPLACED_CERTIFICATE__WEB);
		createEAttribute(replacedCertificateEClass, REPLACED_CERTIFICATE__OPC_UA);

		networkInterfaceEClass = createEClass(NETWORK_INTERFACE);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__NAME);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__ADDRESS);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__PREFIX_LENGTH);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__DNS_NAMES);

		webServerEClass = createEClass(WEB_SERVER);
		createEAttribute(webServerEClass, WEB_SERVER__ENABLED);
		createEAttribute(webServerEClass, WEB_SERVER__HTTPS_ONLY);
		createEAttribute(webServerEClass, WEB_SERVER__HTTPS_PORT);
		createEAttribute(webServerEClass, WEB_SERVER__HTTP_PORT);
		createEAttribute(webServerEClass, WEB_SERVER__SESSION_MINUTES);
		createEAttribute(webServerEClass, WEB_SERVER__CERTIFICATE);
		createEReference(webServerEClass, WEB_SERVER__USERS);

		opcUaServerEClass = createEClass(OPC_UA_SERVER);
		createEAttribute(opcUaServerEClass, OPC_UA_SERVER__ENABLED);
		createEAttribute(opcUaServerEClass, OPC_UA_SERVER__PORT);
		createEAttribute(opcUaServerEClass, OPC_UA_SERVER__APPLICATION_URI);
		createEAttribute(opcUaServerEClass, OPC_UA_SERVER__CERTIFICATE);
		createEReference(opcUaServerEClass, OPC_UA_SERVER__SECURE_CHANNEL);
		createEReference(opcUaServerEClass, OPC_UA_SERVER__USER_AUTHENTICATION);

		secureChannelEClass = createEClass(SECURE_CHANNEL);
		createEAttribute(secureChannelEClass, SECURE_CHANNEL__OFFERS);
		createEAttribute(secureChannelEClass, SECURE_CHANNEL__AUTO_ACCEPT);
		createEAttribute(secureChannelEClass, SECURE_CHANNEL__AUTO_ACCEPT_UNTIL);
		createEAttribute(secureChannelEClass, SECURE_CHANNEL__TRUSTED_CLIENTS);

		userAuthenticationEClass = createEClass(USER_AUTHENTICATION);
		createEAttribute(userAuthenticationEClass, USER_AUTHENTICATION__GUEST);
		createEAttribute(userAuthenticationEClass, USER_AUTHENTICATION__PASSWORD_LOGIN);
		createEAttribute(userAuthenticationEClass, USER_AUTHENTICATION__PROJECT_USERS);
		createEReference(userAuthenticationEClass, USER_AUTHENTICATION__USERS);

		tagEClass = createEClass(TAG);
		createEAttribute(tagEClass, TAG__NAME);
		createEAttribute(tagEClass, TAG__TYPE);
		createEAttribute(tagEClass, TAG__ARRAY_LENGTH);
		createEAttribute(tagEClass, TAG__INITIAL_VALUE);
		createEAttribute(tagEClass, TAG__READABLE);
		createEAttribute(tagEClass, TAG__WRITABLE);
		createEAttribute(tagEClass, TAG__CERTIFICATE);
		createEReference(tagEClass, TAG__SIMULATION);

		simulationEClass = createEClass(SIMULATION);
		createEAttribute(simulationEClass, SIMULATION__KIND);
		createEAttribute(simulationEClass, SIMULATION__MINIMUM);
		createEAttribute(simulationEClass, SIMULATION__MAXIMUM);
		createEAttribute(simulationEClass, SIMULATION__PERIOD_MILLIS);

		methodEClass = createEClass(METHOD);
		createEAttribute(methodEClass, METHOD__NAME);
		createEAttribute(methodEClass, METHOD__DESCRIPTION);
		createEAttribute(methodEClass, METHOD__KIND);
		createEAttribute(methodEClass, METHOD__CERTIFICATE);
		createEAttribute(methodEClass, METHOD__TAGS);

		// Create enums
		certificateStoreEEnum = createEEnum(CERTIFICATE_STORE);
		certificateUsageEEnum = createEEnum(CERTIFICATE_USAGE);
		runtimeLicenceEEnum = createEEnum(RUNTIME_LICENCE);
		endpointSecurityEEnum = createEEnum(ENDPOINT_SECURITY);
		userRightEEnum = createEEnum(USER_RIGHT);
		tagTypeEEnum = createEEnum(TAG_TYPE);
		simulationKindEEnum = createEEnum(SIMULATION_KIND);
		methodKindEEnum = createEEnum(METHOD_KIND);
		operatingModeEEnum = createEEnum(OPERATING_MODE);
		clientKindEEnum = createEEnum(CLIENT_KIND);
		rolloverStageEEnum = createEEnum(ROLLOVER_STAGE);

		// Create data types
		certificateNumberEDataType = createEDataType(CERTIFICATE_NUMBER);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		administratorEClass.getESuperTypes().add(this.getWrappedKey());

		// Initialize classes and features; add operations and parameters
		initEClass(plantEClass, Plant.class, "Plant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlant_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlant_Name(), ecorePackage.getEString(), "name", "", 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlant_Comment(), ecorePackage.getEString(), "comment", "", 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlant_LastCertificateNumber(), this.getCertificateNumber(), "lastCertificateNumber", "0", 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlant_AuthorityNumbersKept(), ecorePackage.getEBoolean(), "authorityNumbersKept", "false", 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlant_Settings(), this.getCertificateSettings(), null, "settings", null, 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlant_Protection(), this.getProtection(), null, "protection", null, 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlant_Certificates(), this.getCertificateEntry(), null, "certificates", null, 0, -1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlant_Users(), this.getUser(), null, "users", null, 0, -1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlant_Clients(), this.getExternalClient(), null, "clients", null, 0, -1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlant_Rollover(), this.getRollover(), null, "rollover", null, 0, 1, Plant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlant_Devices(), this.getDevice(), null, "devices", null, 0, -1, Plant.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(certificateSettingsEClass, CertificateSettings.class, "CertificateSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCertificateSettings_Organization(), ecorePackage.getEString(), "organization", "", 0, 1, CertificateSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateSettings_KeyAlgorithm(), ecorePackage.getEString(), "keyAlgorithm", "rsa2048", 0, 1, CertificateSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateSettings_ValidityDays(), ecorePackage.getEInt(), "validityDays", "3650", 0, 1, CertificateSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateSettings_WebValidityDays(), ecorePackage.getEInt(), "webValidityDays", "820", 0, 1, CertificateSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateSettings_WarnDays(), ecorePackage.getEInt(), "warnDays", "90", 0, 1, CertificateSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateSettings_CrlDays(), ecorePackage.getEInt(), "crlDays", "3650", 0, 1, CertificateSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateSettings_CrlUrl(), ecorePackage.getEString(), "crlUrl", "", 0, 1, CertificateSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(protectionEClass, Protection.class, "Protection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProtection_MinimumPasswordLength(), ecorePackage.getEInt(), "minimumPasswordLength", "10", 0, 1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProtection_Administrators(), this.getAdministrator(), null, "administrators", null, 0, -1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProtection_Recovery(), this.getWrappedKey(), null, "recovery", null, 0, 1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtection_FormerKeys(), ecorePackage.getEString(), "formerKeys", null, 0, -1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wrappedKeyEClass, WrappedKey.class, "WrappedKey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWrappedKey_Salt(), ecorePackage.getEString(), "salt", "", 0, 1, WrappedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWrappedKey_MemoryKiB(), ecorePackage.getEInt(), "memoryKiB", "0", 0, 1, WrappedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWrappedKey_Iterations(), ecorePackage.getEInt(), "iterations", "0", 0, 1, WrappedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWrappedKey_Parallelism(), ecorePackage.getEInt(), "parallelism", "0", 0, 1, WrappedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWrappedKey_Wrapped(), ecorePackage.getEString(), "wrapped", "", 0, 1, WrappedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWrappedKey_PublicKey(), ecorePackage.getEString(), "publicKey", "", 0, 1, WrappedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWrappedKey_ProjectKey(), ecorePackage.getEString(), "projectKey", "", 0, 1, WrappedKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(administratorEClass, Administrator.class, "Administrator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdministrator_Name(), ecorePackage.getEString(), "name", "", 0, 1, Administrator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(certificateEntryEClass, CertificateEntry.class, "CertificateEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCertificateEntry_Number(), this.getCertificateNumber(), "number", "0", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_Store(), this.getCertificateStore(), "store", "ca", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_Usage(), this.getCertificateUsage(), "usage", "other", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_Device(), ecorePackage.getEString(), "device", "", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_Issuer(), this.getCertificateNumber(), "issuer", "0", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_PrivateKey(), ecorePackage.getEBoolean(), "privateKey", "false", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_RevokedAt(), ecorePackage.getEString(), "revokedAt", "", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_RevocationReason(), ecorePackage.getEString(), "revocationReason", "", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_CrlNumber(), ecorePackage.getEInt(), "crlNumber", "0", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_NamesChosen(), ecorePackage.getEBoolean(), "namesChosen", "false", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_Waiting(), ecorePackage.getEBoolean(), "waiting", "false", 0, 1, CertificateEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_Revision(), ecorePackage.getEInt(), "revision", "0", 0, 1, CertificateEntry.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificateEntry_CrlRevision(), ecorePackage.getEInt(), "crlRevision", "0", 0, 1, CertificateEntry.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rolloverEClass, Rollover.class, "Rollover", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRollover_Number(), this.getCertificateNumber(), "number", "0", 0, 1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRollover_Successor(), this.getCertificateNumber(), "successor", "0", 0, 1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRollover_Stage(), this.getRolloverStage(), "stage", "trust", 0, 1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRollover_KeyAlgorithm(), ecorePackage.getEString(), "keyAlgorithm", "", 0, 1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRollover_NewWithOld(), ecorePackage.getEString(), "newWithOld", "", 0, 1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRollover_OldWithNew(), ecorePackage.getEString(), "oldWithNew", "", 0, 1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRollover_Replacements(), this.getRolloverReplacement(), null, "replacements", null, 0, -1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRollover_Steps(), this.getRolloverStep(), null, "steps", null, 0, -1, Rollover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rolloverReplacementEClass, RolloverReplacement.class, "RolloverReplacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRolloverReplacement_Number(), this.getCertificateNumber(), "number", "0", 0, 1, RolloverReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRolloverReplacement_Successor(), this.getCertificateNumber(), "successor", "0", 0, 1, RolloverReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rolloverStepEClass, RolloverStep.class, "RolloverStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRolloverStep_Name(), ecorePackage.getEString(), "name", "", 0, 1, RolloverStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRolloverStep_At(), ecorePackage.getEString(), "at", "", 0, 1, RolloverStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRolloverStep_By(), ecorePackage.getEString(), "by", "", 0, 1, RolloverStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRolloverStep_Note(), ecorePackage.getEString(), "note", "", 0, 1, RolloverStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(externalClientEClass, ExternalClient.class, "ExternalClient", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExternalClient_Name(), ecorePackage.getEString(), "name", "", 0, 1, ExternalClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalClient_Kind(), this.getClientKind(), "kind", "opcua", 0, 1, ExternalClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalClient_ApplicationUri(), ecorePackage.getEString(), "applicationUri", "", 0, 1, ExternalClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalClient_Certificate(), this.getCertificateNumber(), "certificate", "0", 0, 1, ExternalClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userEClass, User.class, "User", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUser_Name(), ecorePackage.getEString(), "name", "", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_PasswordHash(), ecorePackage.getEString(), "passwordHash", "", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_PasswordMinimum(), ecorePackage.getEInt(), "passwordMinimum", "0", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Rights(), this.getUserRight(), "rights", null, 0, -1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceEClass, Device.class, "Device", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDevice_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Name(), ecorePackage.getEString(), "name", "", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Type(), ecorePackage.getEString(), "type", "Sealbench Emulated PLC", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Firmware(), ecorePackage.getEString(), "firmware", "1.0", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Comment(), ecorePackage.getEString(), "comment", "", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_GlobalSecurity(), ecorePackage.getEBoolean(), "globalSecurity", "false", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_RuntimeLicence(), this.getRuntimeLicence(), "runtimeLicence", "none", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_OperatingMode(), this.getOperatingMode(), "operatingMode", "RUN", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_SetClockOnDownload(), ecorePackage.getEBoolean(), "setClockOnDownload", "true", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Interfaces(), this.getNetworkInterface(), null, "interfaces", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_WebServer(), this.getWebServer(), null, "webServer", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_OpcUaServer(), this.getOpcUaServer(), null, "opcUaServer", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Tags(), this.getTag(), null, "tags", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Methods(), this.getMethod(), null, "methods", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Replacement(), this.getDeviceReplacement(), null, "replacement", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_RetiredHardware(), ecorePackage.getEString(), "retiredHardware", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceReplacementEClass, DeviceReplacement.class, "DeviceReplacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceReplacement_Replaced(), this.getCertificateNumber(), "replaced", null, 0, -1, DeviceReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceReplacement_Successors(), this.getCertificateNumber(), "successors", null, 0, -1, DeviceReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceReplacement_Loaded(), ecorePackage.getEBoolean(), "loaded", "false", 0, 1, DeviceReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceReplacement_Pairs(), this.getReplacedCertificate(), null, "pairs", null, 0, -1, DeviceReplacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replacedCertificateEClass, ReplacedCertificate.class, "ReplacedCertificate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReplacedCertificate_Number(), this.getCertificateNumber(), "number", "0", 0, 1, ReplacedCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacedCertificate_IssuedAgain(), this.getCertificateNumber(), "issuedAgain", null, 0, -1, ReplacedCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacedCertificate_Successor(), this.getCertificateNumber(), "successor", "0", 0, 1, ReplacedCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacedCertificate_Web(), ecorePackage.getEBoolean(), "web", "false", 0, 1, ReplacedCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacedCertificate_OpcUa(), ecorePackage.getEBoolean(), "opcUa", "false", 0, 1, ReplacedCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkInterfaceEClass, NetworkInterface.class, "NetworkInterface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkInterface_Name(), ecorePackage.getEString(), "name", "", 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Address(), ecorePackage.getEString(), "address", "", 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_PrefixLength(), ecorePackage.getEInt(), "prefixLength", "24", 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_DnsNames(), ecorePackage.getEString(), "dnsNames", null, 0, -1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(webServerEClass, WebServer.class, "WebServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWebServer_Enabled(), ecorePackage.getEBoolean(), "enabled", "false", 0, 1, WebServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebServer_HttpsOnly(), ecorePackage.getEBoolean(), "httpsOnly", "true", 0, 1, WebServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebServer_HttpsPort(), ecorePackage.getEInt(), "httpsPort", "8443", 0, 1, WebServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebServer_HttpPort(), ecorePackage.getEInt(), "httpPort", "8080", 0, 1, WebServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebServer_SessionMinutes(), ecorePackage.getEInt(), "sessionMinutes", "10", 0, 1, WebServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebServer_Certificate(), this.getCertificateNumber(), "certificate", "0", 0, 1, WebServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWebServer_Users(), this.getUser(), null, "users", null, 0, -1, WebServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opcUaServerEClass, OpcUaServer.class, "OpcUaServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpcUaServer_Enabled(), ecorePackage.getEBoolean(), "enabled", "false", 0, 1, OpcUaServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpcUaServer_Port(), ecorePackage.getEInt(), "port", "4840", 0, 1, OpcUaServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpcUaServer_ApplicationUri(), ecorePackage.getEString(), "applicationUri", "", 0, 1, OpcUaServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpcUaServer_Certificate(), this.getCertificateNumber(), "certificate", "0", 0, 1, OpcUaServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpcUaServer_SecureChannel(), this.getSecureChannel(), null, "secureChannel", null, 0, 1, OpcUaServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpcUaServer_UserAuthentication(), this.getUserAuthentication(), null, "userAuthentication", null, 0, 1, OpcUaServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(secureChannelEClass, SecureChannel.class, "SecureChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSecureChannel_Offers(), this.getEndpointSecurity(), "offers", null, 0, -1, SecureChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecureChannel_AutoAccept(), ecorePackage.getEBoolean(), "autoAccept", "false", 0, 1, SecureChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecureChannel_AutoAcceptUntil(), ecorePackage.getEString(), "autoAcceptUntil", "", 0, 1, SecureChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecureChannel_TrustedClients(), this.getCertificateNumber(), "trustedClients", null, 0, -1, SecureChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userAuthenticationEClass, UserAuthentication.class, "UserAuthentication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUserAuthentication_Guest(), ecorePackage.getEBoolean(), "guest", "true", 0, 1, UserAuthentication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAuthentication_PasswordLogin(), ecorePackage.getEBoolean(), "passwordLogin", "false", 0, 1, UserAuthentication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAuthentication_ProjectUsers(), ecorePackage.getEBoolean(), "projectUsers", "false", 0, 1, UserAuthentication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUserAuthentication_Users(), this.getUser(), null, "users", null, 0, -1, UserAuthentication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagEClass, Tag.class, "Tag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTag_Name(), ecorePackage.getEString(), "name", "", 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Type(), this.getTagType(), "type", "BOOL", 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_ArrayLength(), ecorePackage.getEInt(), "arrayLength", "0", 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_InitialValue(), ecorePackage.getEString(), "initialValue", "", 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Readable(), ecorePackage.getEBoolean(), "readable", "true", 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Writable(), ecorePackage.getEBoolean(), "writable", "false", 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Certificate(), this.getCertificateNumber(), "certificate", "0", 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTag_Simulation(), this.getSimulation(), null, "simulation", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(simulationEClass, Simulation.class, "Simulation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSimulation_Kind(), this.getSimulationKind(), "kind", "constant", 0, 1, Simulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSimulation_Minimum(), ecorePackage.getEDouble(), "minimum", "0.0", 0, 1, Simulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSimulation_Maximum(), ecorePackage.getEDouble(), "maximum", "100.0", 0, 1, Simulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSimulation_PeriodMillis(), ecorePackage.getELong(), "periodMillis", "10000", 0, 1, Simulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodEClass, Method.class, "Method", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethod_Name(), ecorePackage.getEString(), "name", "", 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Description(), ecorePackage.getEString(), "description", "", 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Kind(), this.getMethodKind(), "kind", "reset", 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Certificate(), this.getCertificateNumber(), "certificate", "0", 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(certificateStoreEEnum, CertificateStore.class, "CertificateStore");
		addEEnumLiteral(certificateStoreEEnum, CertificateStore.CA);
		addEEnumLiteral(certificateStoreEEnum, CertificateStore.DEVICE);
		addEEnumLiteral(certificateStoreEEnum, CertificateStore.TRUSTED);
		addEEnumLiteral(certificateStoreEEnum, CertificateStore.LOCAL);

		initEEnum(certificateUsageEEnum, CertificateUsage.class, "CertificateUsage");
		addEEnumLiteral(certificateUsageEEnum, CertificateUsage.CA);
		addEEnumLiteral(certificateUsageEEnum, CertificateUsage.WEB);
		addEEnumLiteral(certificateUsageEEnum, CertificateUsage.OPCUA);
		addEEnumLiteral(certificateUsageEEnum, CertificateUsage.CLIENT);
		addEEnumLiteral(certificateUsageEEnum, CertificateUsage.OTHER);

		initEEnum(runtimeLicenceEEnum, RuntimeLicence.class, "RuntimeLicence");
		addEEnumLiteral(runtimeLicenceEEnum, RuntimeLicence.NONE);
		addEEnumLiteral(runtimeLicenceEEnum, RuntimeLicence.SMALL);
		addEEnumLiteral(runtimeLicenceEEnum, RuntimeLicence.MEDIUM);
		addEEnumLiteral(runtimeLicenceEEnum, RuntimeLicence.LARGE);

		initEEnum(endpointSecurityEEnum, EndpointSecurity.class, "EndpointSecurity");
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.NONE);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.BASIC128RSA15_SIGN);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.BASIC128RSA15_SIGN_AND_ENCRYPT);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.BASIC256_SIGN);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.BASIC256_SIGN_AND_ENCRYPT);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.BASIC256SHA256_SIGN);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.BASIC256SHA256_SIGN_AND_ENCRYPT);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.AES128_SHA256_RSAOAEP_SIGN);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.AES256_SHA256_RSAPSS_SIGN);
		addEEnumLiteral(endpointSecurityEEnum, EndpointSecurity.AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT);

		initEEnum(userRightEEnum, UserRight.class, "UserRight");
		addEEnumLiteral(userRightEEnum, UserRight.VIEW);
		addEEnumLiteral(userRightEEnum, UserRight.DIAGNOSE);
		addEEnumLiteral(userRightEEnum, UserRight.WRITE);
		addEEnumLiteral(userRightEEnum, UserRight.ADMINISTER);

		initEEnum(tagTypeEEnum, TagType.class, "TagType");
		addEEnumLiteral(tagTypeEEnum, TagType.BOOL);
		addEEnumLiteral(tagTypeEEnum, TagType.INT);
		addEEnumLiteral(tagTypeEEnum, TagType.DINT);
		addEEnumLiteral(tagTypeEEnum, TagType.REAL);
		addEEnumLiteral(tagTypeEEnum, TagType.STRING);

		initEEnum(simulationKindEEnum, SimulationKind.class, "SimulationKind");
		addEEnumLiteral(simulationKindEEnum, SimulationKind.CONSTANT);
		addEEnumLiteral(simulationKindEEnum, SimulationKind.RAMP);
		addEEnumLiteral(simulationKindEEnum, SimulationKind.SINE);
		addEEnumLiteral(simulationKindEEnum, SimulationKind.RANDOM);

		initEEnum(methodKindEEnum, MethodKind.class, "MethodKind");
		addEEnumLiteral(methodKindEEnum, MethodKind.ADD);
		addEEnumLiteral(methodKindEEnum, MethodKind.RESET);
		addEEnumLiteral(methodKindEEnum, MethodKind.WRITE);

		initEEnum(operatingModeEEnum, OperatingMode.class, "OperatingMode");
		addEEnumLiteral(operatingModeEEnum, OperatingMode.RUN);
		addEEnumLiteral(operatingModeEEnum, OperatingMode.STOP);

		initEEnum(clientKindEEnum, ClientKind.class, "ClientKind");
		addEEnumLiteral(clientKindEEnum, ClientKind.BROWSER);
		addEEnumLiteral(clientKindEEnum, ClientKind.OPCUA);

		initEEnum(rolloverStageEEnum, RolloverStage.class, "RolloverStage");
		addEEnumLiteral(rolloverStageEEnum, RolloverStage.TRUST);
		addEEnumLiteral(rolloverStageEEnum, RolloverStage.REISSUE);
		addEEnumLiteral(rolloverStageEEnum, RolloverStage.RETIRE);

		// Initialize data types
		initEDataType(certificateNumberEDataType, CertificateNumber.class, "CertificateNumber", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// urn:sealbench:range
		createUrnsealbenchrangeAnnotations();
	}

	/**
	 * Initializes the annotations for <b>urn:sealbench:range</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnsealbenchrangeAnnotations() {
		String source = "urn:sealbench:range";
		addAnnotation
		  (getCertificateSettings_ValidityDays(),
		   source,
		   new String[] {
			   "least", "2",
			   "most", "36500",
			   "what", "a number of days"
		   });
		addAnnotation
		  (getCertificateSettings_WebValidityDays(),
		   source,
		   new String[] {
			   "least", "2",
			   "most", "36500",
			   "what", "a number of days"
		   });
		addAnnotation
		  (getCertificateSettings_WarnDays(),
		   source,
		   new String[] {
			   "least", "0",
			   "most", "36500",
			   "what", "a number of days"
		   });
		addAnnotation
		  (getCertificateSettings_CrlDays(),
		   source,
		   new String[] {
			   "least", "1",
			   "most", "36500",
			   "what", "a number of days"
		   });
		addAnnotation
		  (getWebServer_HttpsPort(),
		   source,
		   new String[] {
			   "least", "1",
			   "most", "65535",
			   "what", "a port"
		   });
		addAnnotation
		  (getWebServer_HttpPort(),
		   source,
		   new String[] {
			   "least", "1",
			   "most", "65535",
			   "what", "a port"
		   });
		addAnnotation
		  (getWebServer_SessionMinutes(),
		   source,
		   new String[] {
			   "least", "1",
			   "most", "480",
			   "what", "a number of minutes"
		   });
		addAnnotation
		  (getOpcUaServer_Port(),
		   source,
		   new String[] {
			   "least", "1",
			   "most", "65535",
			   "what", "a port"
		   });
	}

} //ModelPackageImpl
