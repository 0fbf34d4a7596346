/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.sealbench.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:sealbench:model";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "sealbench";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.sealbench.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.PlantImpl <em>Plant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.PlantImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getPlant()
	 * @generated
	 */
	int PLANT = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__COMMENT = 2;

	/**
	 * The feature id for the '<em><b>Last Certificate Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__LAST_CERTIFICATE_NUMBER = 3;

	/**
	 * The feature id for the '<em><b>Authority Numbers Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__AUTHORITY_NUMBERS_KEPT = 4;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__SETTINGS = 5;

	/**
	 * The feature id for the '<em><b>Protection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__PROTECTION = 6;

	/**
	 * The feature id for the '<em><b>Certificates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__CERTIFICATES = 7;

	/**
	 * The feature id for the '<em><b>Users</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__USERS = 8;

	/**
	 * The feature id for the '<em><b>Clients</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__CLIENTS = 9;

	/**
	 * The feature id for the '<em><b>Rollover</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__ROLLOVER = 10;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT__DEVICES = 11;

	/**
	 * The number of structural features of the '<em>Plant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANT_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.CertificateSettingsImpl <em>Certificate Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.CertificateSettingsImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateSettings()
	 * @generated
	 */
	int CERTIFICATE_SETTINGS = 1;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS__ORGANIZATION = 0;

	/**
	 * The feature id for the '<em><b>Key Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS__KEY_ALGORITHM = 1;

	/**
	 * The feature id for the '<em><b>Validity Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS__VALIDITY_DAYS = 2;

	/**
	 * The feature id for the '<em><b>Web Validity Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS = 3;

	/**
	 * The feature id for the '<em><b>Warn Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS__WARN_DAYS = 4;

	/**
	 * The feature id for the '<em><b>Crl Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS__CRL_DAYS = 5;

	/**
	 * The feature id for the '<em><b>Crl Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS__CRL_URL = 6;

	/**
	 * The number of structural features of the '<em>Certificate Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_SETTINGS_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.ProtectionImpl <em>Protection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.ProtectionImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getProtection()
	 * @generated
	 */
	int PROTECTION = 2;

	/**
	 * The feature id for the '<em><b>Minimum Password Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__MINIMUM_PASSWORD_LENGTH = 0;

	/**
	 * The feature id for the '<em><b>Administrators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__ADMINISTRATORS = 1;

	/**
	 * The feature id for the '<em><b>Recovery</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__RECOVERY = 2;

	/**
	 * The feature id for the '<em><b>Former Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__FORMER_KEYS = 3;

	/**
	 * The number of structural features of the '<em>Protection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.WrappedKeyImpl <em>Wrapped Key</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.WrappedKeyImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getWrappedKey()
	 * @generated
	 */
	int WRAPPED_KEY = 3;

	/**
	 * The feature id for the '<em><b>Salt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY__SALT = 0;

	/**
	 * The feature id for the '<em><b>Memory Ki B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY__MEMORY_KI_B = 1;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY__ITERATIONS = 2;

	/**
	 * The feature id for the '<em><b>Parallelism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY__PARALLELISM = 3;

	/**
	 * The feature id for the '<em><b>Wrapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY__WRAPPED = 4;

	/**
	 * The feature id for the '<em><b>Public Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY__PUBLIC_KEY = 5;

	/**
	 * The feature id for the '<em><b>Project Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY__PROJECT_KEY = 6;

	/**
	 * The number of structural features of the '<em>Wrapped Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRAPPED_KEY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.AdministratorImpl <em>Administrator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.AdministratorImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getAdministrator()
	 * @generated
	 */
	int ADMINISTRATOR = 4;

	/**
	 * The feature id for the '<em><b>Salt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__SALT = WRAPPED_KEY__SALT;

	/**
	 * The feature id for the '<em><b>Memory Ki B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__MEMORY_KI_B = WRAPPED_KEY__MEMORY_KI_B;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__ITERATIONS = WRAPPED_KEY__ITERATIONS;

	/**
	 * The feature id for the '<em><b>Parallelism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__PARALLELISM = WRAPPED_KEY__PARALLELISM;

	/**
	 * The feature id for the '<em><b>Wrapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__WRAPPED = WRAPPED_KEY__WRAPPED;

	/**
	 * The feature id for the '<em><b>Public Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__PUBLIC_KEY = WRAPPED_KEY__PUBLIC_KEY;

	/**
	 * The feature id for the '<em><b>Project Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__PROJECT_KEY = WRAPPED_KEY__PROJECT_KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__NAME = WRAPPED_KEY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Administrator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR_FEATURE_COUNT = WRAPPED_KEY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.CertificateEntryImpl <em>Certificate Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.CertificateEntryImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateEntry()
	 * @generated
	 */
	int CERTIFICATE_ENTRY = 5;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__STORE = 1;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__USAGE = 2;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__DEVICE = 3;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__ISSUER = 4;

	/**
	 * The feature id for the '<em><b>Private Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__PRIVATE_KEY = 5;

	/**
	 * The feature id for the '<em><b>Revoked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__REVOKED_AT = 6;

	/**
	 * The feature id for the '<em><b>Revocation Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__REVOCATION_REASON = 7;

	/**
	 * The feature id for the '<em><b>Crl Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__CRL_NUMBER = 8;

	/**
	 * The feature id for the '<em><b>Names Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__NAMES_CHOSEN = 9;

	/**
	 * The feature id for the '<em><b>Waiting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__WAITING = 10;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__REVISION = 11;

	/**
	 * The feature id for the '<em><b>Crl Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY__CRL_REVISION = 12;

	/**
	 * The number of structural features of the '<em>Certificate Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ENTRY_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.RolloverImpl <em>Rollover</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.RolloverImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getRollover()
	 * @generated
	 */
	int ROLLOVER = 6;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__SUCCESSOR = 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__STAGE = 2;

	/**
	 * The feature id for the '<em><b>Key Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__KEY_ALGORITHM = 3;

	/**
	 * The feature id for the '<em><b>New With Old</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__NEW_WITH_OLD = 4;

	/**
	 * The feature id for the '<em><b>Old With New</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__OLD_WITH_NEW = 5;

	/**
	 * The feature id for the '<em><b>Replacements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__REPLACEMENTS = 6;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER__STEPS = 7;

	/**
	 * The number of structural features of the '<em>Rollover</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.RolloverReplacementImpl <em>Rollover Replacement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.RolloverReplacementImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getRolloverReplacement()
	 * @generated
	 */
	int ROLLOVER_REPLACEMENT = 7;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_REPLACEMENT__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_REPLACEMENT__SUCCESSOR = 1;

	/**
	 * The number of structural features of the '<em>Rollover Replacement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_REPLACEMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.RolloverStepImpl <em>Rollover Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.RolloverStepImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getRolloverStep()
	 * @generated
	 */
	int ROLLOVER_STEP = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_STEP__NAME = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_STEP__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_STEP__BY = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_STEP__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Rollover Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLOVER_STEP_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.ExternalClientImpl <em>External Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.ExternalClientImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getExternalClient()
	 * @generated
	 */
	int EXTERNAL_CLIENT = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_CLIENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_CLIENT__KIND = 1;

	/**
	 * The feature id for the '<em><b>Application Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_CLIENT__APPLICATION_URI = 2;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_CLIENT__CERTIFICATE = 3;

	/**
	 * The number of structural features of the '<em>External Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_CLIENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.UserImpl <em>User</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.UserImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getUser()
	 * @generated
	 */
	int USER = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Password Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__PASSWORD_HASH = 1;

	/**
	 * The feature id for the '<em><b>Password Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__PASSWORD_MINIMUM = 2;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__RIGHTS = 3;

	/**
	 * The number of structural features of the '<em>User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.DeviceImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 11;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__FIRMWARE = 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__COMMENT = 4;

	/**
	 * The feature id for the '<em><b>Global Security</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__GLOBAL_SECURITY = 5;

	/**
	 * The feature id for the '<em><b>Runtime Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__RUNTIME_LICENCE = 6;

	/**
	 * The feature id for the '<em><b>Operating Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__OPERATING_MODE = 7;

	/**
	 * The feature id for the '<em><b>Set Clock On Download</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SET_CLOCK_ON_DOWNLOAD = 8;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__INTERFACES = 9;

	/**
	 * The feature id for the '<em><b>Web Server</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__WEB_SERVER = 10;

	/**
	 * The feature id for the '<em><b>Opc Ua Server</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__OPC_UA_SERVER = 11;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__TAGS = 12;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__METHODS = 13;

	/**
	 * The feature id for the '<em><b>Replacement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__REPLACEMENT = 14;

	/**
	 * The feature id for the '<em><b>Retired Hardware</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__RETIRED_HARDWARE = 15;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.DeviceReplacementImpl <em>Device Replacement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.DeviceReplacementImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getDeviceReplacement()
	 * @generated
	 */
	int DEVICE_REPLACEMENT = 12;

	/**
	 * The feature id for the '<em><b>Replaced</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REPLACEMENT__REPLACED = 0;

	/**
	 * The feature id for the '<em><b>Successors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REPLACEMENT__SUCCESSORS = 1;

	/**
	 * The feature id for the '<em><b>Loaded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REPLACEMENT__LOADED = 2;

	/**
	 * The feature id for the '<em><b>Pairs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REPLACEMENT__PAIRS = 3;

	/**
	 * The number of structural features of the '<em>Device Replacement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REPLACEMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.ReplacedCertificateImpl <em>Replaced Certificate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.ReplacedCertificateImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getReplacedCertificate()
	 * @generated
	 */
	int REPLACED_CERTIFICATE = 13;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACED_CERTIFICATE__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Issued Again</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACED_CERTIFICATE__ISSUED_AGAIN = 1;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACED_CERTIFICATE__SUCCESSOR = 2;

	/**
	 * The feature id for the '<em><b>Web</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACED_CERTIFICATE__WEB = 3;

	/**
	 * The feature id for the '<em><b>Opc Ua</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACED_CERTIFICATE__OPC_UA = 4;

	/**
	 * The number of structural features of the '<em>Replaced Certificate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACED_CERTIFICATE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.NetworkInterfaceImpl <em>Network Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.NetworkInterfaceImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getNetworkInterface()
	 * @generated
	 */
	int NETWORK_INTERFACE = 14;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Prefix Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__PREFIX_LENGTH = 2;

	/**
	 * The feature id for the '<em><b>Dns Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__DNS_NAMES = 3;

	/**
	 * The number of structural features of the '<em>Network Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.WebServerImpl <em>Web Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.WebServerImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getWebServer()
	 * @generated
	 */
	int WEB_SERVER = 15;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER__ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Https Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER__HTTPS_ONLY = 1;

	/**
	 * The feature id for the '<em><b>Https Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER__HTTPS_PORT = 2;

	/**
	 * The feature id for the '<em><b>Http Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER__HTTP_PORT = 3;

	/**
	 * The feature id for the '<em><b>Session Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER__SESSION_MINUTES = 4;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER__CERTIFICATE = 5;

	/**
	 * The feature id for the '<em><b>Users</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER__USERS = 6;

	/**
	 * The number of structural features of the '<em>Web Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SERVER_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.OpcUaServerImpl <em>Opc Ua Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.OpcUaServerImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getOpcUaServer()
	 * @generated
	 */
	int OPC_UA_SERVER = 16;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPC_UA_SERVER__ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPC_UA_SERVER__PORT = 1;

	/**
	 * The feature id for the '<em><b>Application Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPC_UA_SERVER__APPLICATION_URI = 2;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPC_UA_SERVER__CERTIFICATE = 3;

	/**
	 * The feature id for the '<em><b>Secure Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPC_UA_SERVER__SECURE_CHANNEL = 4;

	/**
	 * The feature id for the '<em><b>User Authentication</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPC_UA_SERVER__USER_AUTHENTICATION = 5;

	/**
	 * The number of structural features of the '<em>Opc Ua Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPC_UA_SERVER_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.SecureChannelImpl <em>Secure Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.SecureChannelImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getSecureChannel()
	 * @generated
	 */
	int SECURE_CHANNEL = 17;

	/**
	 * The feature id for the '<em><b>Offers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURE_CHANNEL__OFFERS = 0;

	/**
	 * The feature id for the '<em><b>Auto Accept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURE_CHANNEL__AUTO_ACCEPT = 1;

	/**
	 * The feature id for the '<em><b>Auto Accept Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURE_CHANNEL__AUTO_ACCEPT_UNTIL = 2;

	/**
	 * The feature id for the '<em><b>Trusted Clients</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURE_CHANNEL__TRUSTED_CLIENTS = 3;

	/**
	 * The number of structural features of the '<em>Secure Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURE_CHANNEL_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.UserAuthenticationImpl <em>User Authentication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.UserAuthenticationImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getUserAuthentication()
	 * @generated
	 */
	int USER_AUTHENTICATION = 18;

	/**
	 * The feature id for the '<em><b>Guest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_AUTHENTICATION__GUEST = 0;

	/**
	 * The feature id for the '<em><b>Password Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_AUTHENTICATION__PASSWORD_LOGIN = 1;

	/**
	 * The feature id for the '<em><b>Project Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_AUTHENTICATION__PROJECT_USERS = 2;

	/**
	 * The feature id for the '<em><b>Users</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_AUTHENTICATION__USERS = 3;

	/**
	 * The number of structural features of the '<em>User Authentication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_AUTHENTICATION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.TagImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__NAME = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Array Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ARRAY_LENGTH = 2;

	/**
	 * The feature id for the '<em><b>Initial Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__INITIAL_VALUE = 3;

	/**
	 * The feature id for the '<em><b>Readable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__READABLE = 4;

	/**
	 * The feature id for the '<em><b>Writable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__WRITABLE = 5;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__CERTIFICATE = 6;

	/**
	 * The feature id for the '<em><b>Simulation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__SIMULATION = 7;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.SimulationImpl <em>Simulation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.SimulationImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getSimulation()
	 * @generated
	 */
	int SIMULATION = 20;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIMULATION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIMULATION__MINIMUM = 1;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIMULATION__MAXIMUM = 2;

	/**
	 * The feature id for the '<em><b>Period Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIMULATION__PERIOD_MILLIS = 3;

	/**
	 * The number of structural features of the '<em>Simulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIMULATION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sealbench.model.impl.MethodImpl <em>Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.impl.MethodImpl
	 * @see org.sealbench.model.impl.ModelPackageImpl#getMethod()
	 * @generated
	 */
	int METHOD = 21;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__KIND = 2;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__CERTIFICATE = 3;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__TAGS = 4;

	/**
	 * The number of structural features of the '<em>Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sealbench.model.CertificateStore <em>Certificate Store</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.CertificateStore
	 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateStore()
	 * @generated
	 */
	int CERTIFICATE_STORE = 22;

	/**
	 * The meta object id for the '{@link org.sealbench.model.CertificateUsage <em>Certificate Usage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.CertificateUsage
	 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateUsage()
	 * @generated
	 */
	int CERTIFICATE_USAGE = 23;

	/**
	 * The meta object id for the '{@link org.sealbench.model.RuntimeLicence <em>Runtime Licence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.RuntimeLicence
	 * @see org.sealbench.model.impl.ModelPackageImpl#getRuntimeLicence()
	 * @generated
	 */
	int RUNTIME_LICENCE = 24;

	/**
	 * The meta object id for the '{@link org.sealbench.model.EndpointSecurity <em>Endpoint Security</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.EndpointSecurity
	 * @see org.sealbench.model.impl.ModelPackageImpl#getEndpointSecurity()
	 * @generated
	 */
	int ENDPOINT_SECURITY = 25;

	/**
	 * The meta object id for the '{@link org.sealbench.model.UserRight <em>User Right</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.UserRight
	 * @see org.sealbench.model.impl.ModelPackageImpl#getUserRight()
	 * @generated
	 */
	int USER_RIGHT = 26;

	/**
	 * The meta object id for the '{@link org.sealbench.model.TagType <em>Tag Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.TagType
	 * @see org.sealbench.model.impl.ModelPackageImpl#getTagType()
	 * @generated
	 */
	int TAG_TYPE = 27;

	/**
	 * The meta object id for the '{@link org.sealbench.model.SimulationKind <em>Simulation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.SimulationKind
	 * @see org.sealbench.model.impl.ModelPackageImpl#getSimulationKind()
	 * @generated
	 */
	int SIMULATION_KIND = 28;

	/**
	 * The meta object id for the '{@link org.sealbench.model.MethodKind <em>Method Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.MethodKind
	 * @see org.sealbench.model.impl.ModelPackageImpl#getMethodKind()
	 * @generated
	 */
	int METHOD_KIND = 29;

	/**
	 * The meta object id for the '{@link org.sealbench.model.OperatingMode <em>Operating Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.OperatingMode
	 * @see org.sealbench.model.impl.ModelPackageImpl#getOperatingMode()
	 * @generated
	 */
	int OPERATING_MODE = 30;

	/**
	 * The meta object id for the '{@link org.sealbench.model.ClientKind <em>Client Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.ClientKind
	 * @see org.sealbench.model.impl.ModelPackageImpl#getClientKind()
	 * @generated
	 */
	int CLIENT_KIND = 31;

	/**
	 * The meta object id for the '{@link org.sealbench.model.RolloverStage <em>Rollover Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.RolloverStage
	 * @see org.sealbench.model.impl.ModelPackageImpl#getRolloverStage()
	 * @generated
	 */
	int ROLLOVER_STAGE = 32;

	/**
	 * The meta object id for the '<em>Certificate Number</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sealbench.model.CertificateNumber
	 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateNumber()
	 * @generated
	 */
	int CERTIFICATE_NUMBER = 33;


	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Plant <em>Plant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plant</em>'.
	 * @see org.sealbench.model.Plant
	 * @generated
	 */
	EClass getPlant();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Plant#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.sealbench.model.Plant#getFormatVersion()
	 * @see #getPlant()
	 * @generated
	 */
	EAttribute getPlant_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Plant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.Plant#getName()
	 * @see #getPlant()
	 * @generated
	 */
	EAttribute getPlant_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Plant#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.sealbench.model.Plant#getComment()
	 * @see #getPlant()
	 * @generated
	 */
	EAttribute getPlant_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Plant#getLastCertificateNumber <em>Last Certificate Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Certificate Number</em>'.
	 * @see org.sealbench.model.Plant#getLastCertificateNumber()
	 * @see #getPlant()
	 * @generated
	 */
	EAttribute getPlant_LastCertificateNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Plant#isAuthorityNumbersKept <em>Authority Numbers Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority Numbers Kept</em>'.
	 * @see org.sealbench.model.Plant#isAuthorityNumbersKept()
	 * @see #getPlant()
	 * @generated
	 */
	EAttribute getPlant_AuthorityNumbersKept();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Plant#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Settings</em>'.
	 * @see org.sealbench.model.Plant#getSettings()
	 * @see #getPlant()
	 * @generated
	 */
	EReference getPlant_Settings();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Plant#getProtection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Protection</em>'.
	 * @see org.sealbench.model.Plant#getProtection()
	 * @see #getPlant()
	 * @generated
	 */
	EReference getPlant_Protection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Plant#getCertificates <em>Certificates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Certificates</em>'.
	 * @see org.sealbench.model.Plant#getCertificates()
	 * @see #getPlant()
	 * @generated
	 */
	EReference getPlant_Certificates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Plant#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Users</em>'.
	 * @see org.sealbench.model.Plant#getUsers()
	 * @see #getPlant()
	 * @generated
	 */
	EReference getPlant_Users();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Plant#getClients <em>Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clients</em>'.
	 * @see org.sealbench.model.Plant#getClients()
	 * @see #getPlant()
	 * @generated
	 */
	EReference getPlant_Clients();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Plant#getRollover <em>Rollover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rollover</em>'.
	 * @see org.sealbench.model.Plant#getRollover()
	 * @see #getPlant()
	 * @generated
	 */
	EReference getPlant_Rollover();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Plant#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.sealbench.model.Plant#getDevices()
	 * @see #getPlant()
	 * @generated
	 */
	EReference getPlant_Devices();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.CertificateSettings <em>Certificate Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Certificate Settings</em>'.
	 * @see org.sealbench.model.CertificateSettings
	 * @generated
	 */
	EClass getCertificateSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateSettings#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see org.sealbench.model.CertificateSettings#getOrganization()
	 * @see #getCertificateSettings()
	 * @generated
	 */
	EAttribute getCertificateSettings_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateSettings#getKeyAlgorithm <em>Key Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Algorithm</em>'.
	 * @see org.sealbench.model.CertificateSettings#getKeyAlgorithm()
	 * @see #getCertificateSettings()
	 * @generated
	 */
	EAttribute getCertificateSettings_KeyAlgorithm();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateSettings#getValidityDays <em>Validity Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validity Days</em>'.
	 * @see org.sealbench.model.CertificateSettings#getValidityDays()
	 * @see #getCertificateSettings()
	 * @generated
	 */
	EAttribute getCertificateSettings_ValidityDays();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateSettings#getWebValidityDays <em>Web Validity Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Web Validity Days</em>'.
	 * @see org.sealbench.model.CertificateSettings#getWebValidityDays()
	 * @see #getCertificateSettings()
	 * @generated
	 */
	EAttribute getCertificateSettings_WebValidityDays();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateSettings#getWarnDays <em>Warn Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warn Days</em>'.
	 * @see org.sealbench.model.CertificateSettings#getWarnDays()
	 * @see #getCertificateSettings()
	 * @generated
	 */
	EAttribute getCertificateSettings_WarnDays();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateSettings#getCrlDays <em>Crl Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crl Days</em>'.
	 * @see org.sealbench.model.CertificateSettings#getCrlDays()
	 * @see #getCertificateSettings()
	 * @generated
	 */
	EAttribute getCertificateSettings_CrlDays();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateSettings#getCrlUrl <em>Crl Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crl Url</em>'.
	 * @see org.sealbench.model.CertificateSettings#getCrlUrl()
	 * @see #getCertificateSettings()
	 * @generated
	 */
	EAttribute getCertificateSettings_CrlUrl();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Protection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protection</em>'.
	 * @see org.sealbench.model.Protection
	 * @generated
	 */
	EClass getProtection();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Protection#getMinimumPasswordLength <em>Minimum Password Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Password Length</em>'.
	 * @see org.sealbench.model.Protection#getMinimumPasswordLength()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_MinimumPasswordLength();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Protection#getAdministrators <em>Administrators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Administrators</em>'.
	 * @see org.sealbench.model.Protection#getAdministrators()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_Administrators();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Protection#getRecovery <em>Recovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Recovery</em>'.
	 * @see org.sealbench.model.Protection#getRecovery()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_Recovery();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.Protection#getFormerKeys <em>Former Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Former Keys</em>'.
	 * @see org.sealbench.model.Protection#getFormerKeys()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_FormerKeys();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.WrappedKey <em>Wrapped Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wrapped Key</em>'.
	 * @see org.sealbench.model.WrappedKey
	 * @generated
	 */
	EClass getWrappedKey();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WrappedKey#getSalt <em>Salt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Salt</em>'.
	 * @see org.sealbench.model.WrappedKey#getSalt()
	 * @see #getWrappedKey()
	 * @generated
	 */
	EAttribute getWrappedKey_Salt();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WrappedKey#getMemoryKiB <em>Memory Ki B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Ki B</em>'.
	 * @see org.sealbench.model.WrappedKey#getMemoryKiB()
	 * @see #getWrappedKey()
	 * @generated
	 */
	EAttribute getWrappedKey_MemoryKiB();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WrappedKey#getIterations <em>Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iterations</em>'.
	 * @see org.sealbench.model.WrappedKey#getIterations()
	 * @see #getWrappedKey()
	 * @generated
	 */
	EAttribute getWrappedKey_Iterations();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WrappedKey#getParallelism <em>Parallelism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parallelism</em>'.
	 * @see org.sealbench.model.WrappedKey#getParallelism()
	 * @see #getWrappedKey()
	 * @generated
	 */
	EAttribute getWrappedKey_Parallelism();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WrappedKey#getWrapped <em>Wrapped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wrapped</em>'.
	 * @see org.sealbench.model.WrappedKey#getWrapped()
	 * @see #getWrappedKey()
	 * @generated
	 */
	EAttribute getWrappedKey_Wrapped();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WrappedKey#getPublicKey <em>Public Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Key</em>'.
	 * @see org.sealbench.model.WrappedKey#getPublicKey()
	 * @see #getWrappedKey()
	 * @generated
	 */
	EAttribute getWrappedKey_PublicKey();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WrappedKey#getProjectKey <em>Project Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project Key</em>'.
	 * @see org.sealbench.model.WrappedKey#getProjectKey()
	 * @see #getWrappedKey()
	 * @generated
	 */
	EAttribute getWrappedKey_ProjectKey();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Administrator <em>Administrator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Administrator</em>'.
	 * @see org.sealbench.model.Administrator
	 * @generated
	 */
	EClass getAdministrator();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Administrator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.Administrator#getName()
	 * @see #getAdministrator()
	 * @generated
	 */
	EAttribute getAdministrator_Name();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.CertificateEntry <em>Certificate Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Certificate Entry</em>'.
	 * @see org.sealbench.model.CertificateEntry
	 * @generated
	 */
	EClass getCertificateEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sealbench.model.CertificateEntry#getNumber()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getStore <em>Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Store</em>'.
	 * @see org.sealbench.model.CertificateEntry#getStore()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_Store();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usage</em>'.
	 * @see org.sealbench.model.CertificateEntry#getUsage()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_Usage();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.sealbench.model.CertificateEntry#getDevice()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.sealbench.model.CertificateEntry#getIssuer()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#isPrivateKey <em>Private Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Key</em>'.
	 * @see org.sealbench.model.CertificateEntry#isPrivateKey()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_PrivateKey();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getRevokedAt <em>Revoked At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoked At</em>'.
	 * @see org.sealbench.model.CertificateEntry#getRevokedAt()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_RevokedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getRevocationReason <em>Revocation Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revocation Reason</em>'.
	 * @see org.sealbench.model.CertificateEntry#getRevocationReason()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_RevocationReason();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getCrlNumber <em>Crl Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crl Number</em>'.
	 * @see org.sealbench.model.CertificateEntry#getCrlNumber()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_CrlNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#isNamesChosen <em>Names Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Names Chosen</em>'.
	 * @see org.sealbench.model.CertificateEntry#isNamesChosen()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_NamesChosen();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#isWaiting <em>Waiting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waiting</em>'.
	 * @see org.sealbench.model.CertificateEntry#isWaiting()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_Waiting();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.sealbench.model.CertificateEntry#getRevision()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.CertificateEntry#getCrlRevision <em>Crl Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crl Revision</em>'.
	 * @see org.sealbench.model.CertificateEntry#getCrlRevision()
	 * @see #getCertificateEntry()
	 * @generated
	 */
	EAttribute getCertificateEntry_CrlRevision();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Rollover <em>Rollover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rollover</em>'.
	 * @see org.sealbench.model.Rollover
	 * @generated
	 */
	EClass getRollover();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Rollover#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sealbench.model.Rollover#getNumber()
	 * @see #getRollover()
	 * @generated
	 */
	EAttribute getRollover_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Rollover#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Successor</em>'.
	 * @see org.sealbench.model.Rollover#getSuccessor()
	 * @see #getRollover()
	 * @generated
	 */
	EAttribute getRollover_Successor();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Rollover#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.sealbench.model.Rollover#getStage()
	 * @see #getRollover()
	 * @generated
	 */
	EAttribute getRollover_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Rollover#getKeyAlgorithm <em>Key Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Algorithm</em>'.
	 * @see org.sealbench.model.Rollover#getKeyAlgorithm()
	 * @see #getRollover()
	 * @generated
	 */
	EAttribute getRollover_KeyAlgorithm();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Rollover#getNewWithOld <em>New With Old</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New With Old</em>'.
	 * @see org.sealbench.model.Rollover#getNewWithOld()
	 * @see #getRollover()
	 * @generated
	 */
	EAttribute getRollover_NewWithOld();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Rollover#getOldWithNew <em>Old With New</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Old With New</em>'.
	 * @see org.sealbench.model.Rollover#getOldWithNew()
	 * @see #getRollover()
	 * @generated
	 */
	EAttribute getRollover_OldWithNew();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Rollover#getReplacements <em>Replacements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replacements</em>'.
	 * @see org.sealbench.model.Rollover#getReplacements()
	 * @see #getRollover()
	 * @generated
	 */
	EReference getRollover_Replacements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Rollover#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.sealbench.model.Rollover#getSteps()
	 * @see #getRollover()
	 * @generated
	 */
	EReference getRollover_Steps();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.RolloverReplacement <em>Rollover Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rollover Replacement</em>'.
	 * @see org.sealbench.model.RolloverReplacement
	 * @generated
	 */
	EClass getRolloverReplacement();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.RolloverReplacement#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sealbench.model.RolloverReplacement#getNumber()
	 * @see #getRolloverReplacement()
	 * @generated
	 */
	EAttribute getRolloverReplacement_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.RolloverReplacement#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Successor</em>'.
	 * @see org.sealbench.model.RolloverReplacement#getSuccessor()
	 * @see #getRolloverReplacement()
	 * @generated
	 */
	EAttribute getRolloverReplacement_Successor();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.RolloverStep <em>Rollover Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rollover Step</em>'.
	 * @see org.sealbench.model.RolloverStep
	 * @generated
	 */
	EClass getRolloverStep();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.RolloverStep#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.RolloverStep#getName()
	 * @see #getRolloverStep()
	 * @generated
	 */
	EAttribute getRolloverStep_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.RolloverStep#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sealbench.model.RolloverStep#getAt()
	 * @see #getRolloverStep()
	 * @generated
	 */
	EAttribute getRolloverStep_At();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.RolloverStep#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sealbench.model.RolloverStep#getBy()
	 * @see #getRolloverStep()
	 * @generated
	 */
	EAttribute getRolloverStep_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.RolloverStep#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sealbench.model.RolloverStep#getNote()
	 * @see #getRolloverStep()
	 * @generated
	 */
	EAttribute getRolloverStep_Note();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.ExternalClient <em>External Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Client</em>'.
	 * @see org.sealbench.model.ExternalClient
	 * @generated
	 */
	EClass getExternalClient();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ExternalClient#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.ExternalClient#getName()
	 * @see #getExternalClient()
	 * @generated
	 */
	EAttribute getExternalClient_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ExternalClient#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sealbench.model.ExternalClient#getKind()
	 * @see #getExternalClient()
	 * @generated
	 */
	EAttribute getExternalClient_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ExternalClient#getApplicationUri <em>Application Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application Uri</em>'.
	 * @see org.sealbench.model.ExternalClient#getApplicationUri()
	 * @see #getExternalClient()
	 * @generated
	 */
	EAttribute getExternalClient_ApplicationUri();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ExternalClient#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.sealbench.model.ExternalClient#getCertificate()
	 * @see #getExternalClient()
	 * @generated
	 */
	EAttribute getExternalClient_Certificate();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.User <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User</em>'.
	 * @see org.sealbench.model.User
	 * @generated
	 */
	EClass getUser();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.User#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.User#getName()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.User#getPasswordHash <em>Password Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password Hash</em>'.
	 * @see org.sealbench.model.User#getPasswordHash()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_PasswordHash();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.User#getPasswordMinimum <em>Password Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password Minimum</em>'.
	 * @see org.sealbench.model.User#getPasswordMinimum()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_PasswordMinimum();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.User#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Rights</em>'.
	 * @see org.sealbench.model.User#getRights()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Rights();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.sealbench.model.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.sealbench.model.Device#getFormatVersion()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.Device#getName()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sealbench.model.Device#getType()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.sealbench.model.Device#getFirmware()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.sealbench.model.Device#getComment()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#isGlobalSecurity <em>Global Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Global Security</em>'.
	 * @see org.sealbench.model.Device#isGlobalSecurity()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_GlobalSecurity();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#getRuntimeLicence <em>Runtime Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime Licence</em>'.
	 * @see org.sealbench.model.Device#getRuntimeLicence()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_RuntimeLicence();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#getOperatingMode <em>Operating Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating Mode</em>'.
	 * @see org.sealbench.model.Device#getOperatingMode()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_OperatingMode();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Device#isSetClockOnDownload <em>Set Clock On Download</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set Clock On Download</em>'.
	 * @see org.sealbench.model.Device#isSetClockOnDownload()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_SetClockOnDownload();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Device#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.sealbench.model.Device#getInterfaces()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Interfaces();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Device#getWebServer <em>Web Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Web Server</em>'.
	 * @see org.sealbench.model.Device#getWebServer()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_WebServer();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Device#getOpcUaServer <em>Opc Ua Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Opc Ua Server</em>'.
	 * @see org.sealbench.model.Device#getOpcUaServer()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_OpcUaServer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Device#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.sealbench.model.Device#getTags()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.Device#getMethods <em>Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Methods</em>'.
	 * @see org.sealbench.model.Device#getMethods()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Methods();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Device#getReplacement <em>Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Replacement</em>'.
	 * @see org.sealbench.model.Device#getReplacement()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Replacement();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.Device#getRetiredHardware <em>Retired Hardware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Retired Hardware</em>'.
	 * @see org.sealbench.model.Device#getRetiredHardware()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_RetiredHardware();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.DeviceReplacement <em>Device Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Replacement</em>'.
	 * @see org.sealbench.model.DeviceReplacement
	 * @generated
	 */
	EClass getDeviceReplacement();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.DeviceReplacement#getReplaced <em>Replaced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Replaced</em>'.
	 * @see org.sealbench.model.DeviceReplacement#getReplaced()
	 * @see #getDeviceReplacement()
	 * @generated
	 */
	EAttribute getDeviceReplacement_Replaced();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.DeviceReplacement#getSuccessors <em>Successors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Successors</em>'.
	 * @see org.sealbench.model.DeviceReplacement#getSuccessors()
	 * @see #getDeviceReplacement()
	 * @generated
	 */
	EAttribute getDeviceReplacement_Successors();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.DeviceReplacement#isLoaded <em>Loaded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loaded</em>'.
	 * @see org.sealbench.model.DeviceReplacement#isLoaded()
	 * @see #getDeviceReplacement()
	 * @generated
	 */
	EAttribute getDeviceReplacement_Loaded();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.DeviceReplacement#getPairs <em>Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pairs</em>'.
	 * @see org.sealbench.model.DeviceReplacement#getPairs()
	 * @see #getDeviceReplacement()
	 * @generated
	 */
	EReference getDeviceReplacement_Pairs();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.ReplacedCertificate <em>Replaced Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replaced Certificate</em>'.
	 * @see org.sealbench.model.ReplacedCertificate
	 * @generated
	 */
	EClass getReplacedCertificate();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ReplacedCertificate#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sealbench.model.ReplacedCertificate#getNumber()
	 * @see #getReplacedCertificate()
	 * @generated
	 */
	EAttribute getReplacedCertificate_Number();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.ReplacedCertificate#getIssuedAgain <em>Issued Again</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Issued Again</em>'.
	 * @see org.sealbench.model.ReplacedCertificate#getIssuedAgain()
	 * @see #getReplacedCertificate()
	 * @generated
	 */
	EAttribute getReplacedCertificate_IssuedAgain();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ReplacedCertificate#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Successor</em>'.
	 * @see org.sealbench.model.ReplacedCertificate#getSuccessor()
	 * @see #getReplacedCertificate()
	 * @generated
	 */
	EAttribute getReplacedCertificate_Successor();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ReplacedCertificate#isWeb <em>Web</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Web</em>'.
	 * @see org.sealbench.model.ReplacedCertificate#isWeb()
	 * @see #getReplacedCertificate()
	 * @generated
	 */
	EAttribute getReplacedCertificate_Web();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.ReplacedCertificate#isOpcUa <em>Opc Ua</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opc Ua</em>'.
	 * @see org.sealbench.model.ReplacedCertificate#isOpcUa()
	 * @see #getReplacedCertificate()
	 * @generated
	 */
	EAttribute getReplacedCertificate_OpcUa();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.NetworkInterface <em>Network Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Interface</em>'.
	 * @see org.sealbench.model.NetworkInterface
	 * @generated
	 */
	EClass getNetworkInterface();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.NetworkInterface#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.NetworkInterface#getName()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.NetworkInterface#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.sealbench.model.NetworkInterface#getAddress()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.NetworkInterface#getPrefixLength <em>Prefix Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix Length</em>'.
	 * @see org.sealbench.model.NetworkInterface#getPrefixLength()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_PrefixLength();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.NetworkInterface#getDnsNames <em>Dns Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dns Names</em>'.
	 * @see org.sealbench.model.NetworkInterface#getDnsNames()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_DnsNames();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.WebServer <em>Web Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Web Server</em>'.
	 * @see org.sealbench.model.WebServer
	 * @generated
	 */
	EClass getWebServer();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WebServer#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.sealbench.model.WebServer#isEnabled()
	 * @see #getWebServer()
	 * @generated
	 */
	EAttribute getWebServer_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WebServer#isHttpsOnly <em>Https Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Https Only</em>'.
	 * @see org.sealbench.model.WebServer#isHttpsOnly()
	 * @see #getWebServer()
	 * @generated
	 */
	EAttribute getWebServer_HttpsOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WebServer#getHttpsPort <em>Https Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Https Port</em>'.
	 * @see org.sealbench.model.WebServer#getHttpsPort()
	 * @see #getWebServer()
	 * @generated
	 */
	EAttribute getWebServer_HttpsPort();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WebServer#getHttpPort <em>Http Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Http Port</em>'.
	 * @see org.sealbench.model.WebServer#getHttpPort()
	 * @see #getWebServer()
	 * @generated
	 */
	EAttribute getWebServer_HttpPort();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WebServer#getSessionMinutes <em>Session Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session Minutes</em>'.
	 * @see org.sealbench.model.WebServer#getSessionMinutes()
	 * @see #getWebServer()
	 * @generated
	 */
	EAttribute getWebServer_SessionMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.WebServer#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.sealbench.model.WebServer#getCertificate()
	 * @see #getWebServer()
	 * @generated
	 */
	EAttribute getWebServer_Certificate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.WebServer#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Users</em>'.
	 * @see org.sealbench.model.WebServer#getUsers()
	 * @see #getWebServer()
	 * @generated
	 */
	EReference getWebServer_Users();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.OpcUaServer <em>Opc Ua Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opc Ua Server</em>'.
	 * @see org.sealbench.model.OpcUaServer
	 * @generated
	 */
	EClass getOpcUaServer();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.OpcUaServer#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.sealbench.model.OpcUaServer#isEnabled()
	 * @see #getOpcUaServer()
	 * @generated
	 */
	EAttribute getOpcUaServer_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.OpcUaServer#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.sealbench.model.OpcUaServer#getPort()
	 * @see #getOpcUaServer()
	 * @generated
	 */
	EAttribute getOpcUaServer_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.OpcUaServer#getApplicationUri <em>Application Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application Uri</em>'.
	 * @see org.sealbench.model.OpcUaServer#getApplicationUri()
	 * @see #getOpcUaServer()
	 * @generated
	 */
	EAttribute getOpcUaServer_ApplicationUri();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.OpcUaServer#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.sealbench.model.OpcUaServer#getCertificate()
	 * @see #getOpcUaServer()
	 * @generated
	 */
	EAttribute getOpcUaServer_Certificate();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.OpcUaServer#getSecureChannel <em>Secure Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Secure Channel</em>'.
	 * @see org.sealbench.model.OpcUaServer#getSecureChannel()
	 * @see #getOpcUaServer()
	 * @generated
	 */
	EReference getOpcUaServer_SecureChannel();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.OpcUaServer#getUserAuthentication <em>User Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>User Authentication</em>'.
	 * @see org.sealbench.model.OpcUaServer#getUserAuthentication()
	 * @see #getOpcUaServer()
	 * @generated
	 */
	EReference getOpcUaServer_UserAuthentication();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.SecureChannel <em>Secure Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Secure Channel</em>'.
	 * @see org.sealbench.model.SecureChannel
	 * @generated
	 */
	EClass getSecureChannel();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.SecureChannel#getOffers <em>Offers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Offers</em>'.
	 * @see org.sealbench.model.SecureChannel#getOffers()
	 * @see #getSecureChannel()
	 * @generated
	 */
	EAttribute getSecureChannel_Offers();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.SecureChannel#isAutoAccept <em>Auto Accept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auto Accept</em>'.
	 * @see org.sealbench.model.SecureChannel#isAutoAccept()
	 * @see #getSecureChannel()
	 * @generated
	 */
	EAttribute getSecureChannel_AutoAccept();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.SecureChannel#getAutoAcceptUntil <em>Auto Accept Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auto Accept Until</em>'.
	 * @see org.sealbench.model.SecureChannel#getAutoAcceptUntil()
	 * @see #getSecureChannel()
	 * @generated
	 */
	EAttribute getSecureChannel_AutoAcceptUntil();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.SecureChannel#getTrustedClients <em>Trusted Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Trusted Clients</em>'.
	 * @see org.sealbench.model.SecureChannel#getTrustedClients()
	 * @see #getSecureChannel()
	 * @generated
	 */
	EAttribute getSecureChannel_TrustedClients();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.UserAuthentication <em>User Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Authentication</em>'.
	 * @see org.sealbench.model.UserAuthentication
	 * @generated
	 */
	EClass getUserAuthentication();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.UserAuthentication#isGuest <em>Guest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest</em>'.
	 * @see org.sealbench.model.UserAuthentication#isGuest()
	 * @see #getUserAuthentication()
	 * @generated
	 */
	EAttribute getUserAuthentication_Guest();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.UserAuthentication#isPasswordLogin <em>Password Login</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password Login</em>'.
	 * @see org.sealbench.model.UserAuthentication#isPasswordLogin()
	 * @see #getUserAuthentication()
	 * @generated
	 */
	EAttribute getUserAuthentication_PasswordLogin();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.UserAuthentication#isProjectUsers <em>Project Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project Users</em>'.
	 * @see org.sealbench.model.UserAuthentication#isProjectUsers()
	 * @see #getUserAuthentication()
	 * @generated
	 */
	EAttribute getUserAuthentication_ProjectUsers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sealbench.model.UserAuthentication#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Users</em>'.
	 * @see org.sealbench.model.UserAuthentication#getUsers()
	 * @see #getUserAuthentication()
	 * @generated
	 */
	EReference getUserAuthentication_Users();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.sealbench.model.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Tag#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.Tag#getName()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Tag#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sealbench.model.Tag#getType()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Tag#getArrayLength <em>Array Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Array Length</em>'.
	 * @see org.sealbench.model.Tag#getArrayLength()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_ArrayLength();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Tag#getInitialValue <em>Initial Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Value</em>'.
	 * @see org.sealbench.model.Tag#getInitialValue()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_InitialValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Tag#isReadable <em>Readable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Readable</em>'.
	 * @see org.sealbench.model.Tag#isReadable()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Readable();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Tag#isWritable <em>Writable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writable</em>'.
	 * @see org.sealbench.model.Tag#isWritable()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Writable();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Tag#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.sealbench.model.Tag#getCertificate()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Certificate();

	/**
	 * Returns the meta object for the containment reference '{@link org.sealbench.model.Tag#getSimulation <em>Simulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Simulation</em>'.
	 * @see org.sealbench.model.Tag#getSimulation()
	 * @see #getTag()
	 * @generated
	 */
	EReference getTag_Simulation();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Simulation <em>Simulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Simulation</em>'.
	 * @see org.sealbench.model.Simulation
	 * @generated
	 */
	EClass getSimulation();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Simulation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sealbench.model.Simulation#getKind()
	 * @see #getSimulation()
	 * @generated
	 */
	EAttribute getSimulation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Simulation#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.sealbench.model.Simulation#getMinimum()
	 * @see #getSimulation()
	 * @generated
	 */
	EAttribute getSimulation_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Simulation#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.sealbench.model.Simulation#getMaximum()
	 * @see #getSimulation()
	 * @generated
	 */
	EAttribute getSimulation_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Simulation#getPeriodMillis <em>Period Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Millis</em>'.
	 * @see org.sealbench.model.Simulation#getPeriodMillis()
	 * @see #getSimulation()
	 * @generated
	 */
	EAttribute getSimulation_PeriodMillis();

	/**
	 * Returns the meta object for class '{@link org.sealbench.model.Method <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Method</em>'.
	 * @see org.sealbench.model.Method
	 * @generated
	 */
	EClass getMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Method#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sealbench.model.Method#getName()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Method#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sealbench.model.Method#getDescription()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Method#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sealbench.model.Method#getKind()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sealbench.model.Method#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.sealbench.model.Method#getCertificate()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Certificate();

	/**
	 * Returns the meta object for the attribute list '{@link org.sealbench.model.Method#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.sealbench.model.Method#getTags()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Tags();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.CertificateStore <em>Certificate Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certificate Store</em>'.
	 * @see org.sealbench.model.CertificateStore
	 * @generated
	 */
	EEnum getCertificateStore();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.CertificateUsage <em>Certificate Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certificate Usage</em>'.
	 * @see org.sealbench.model.CertificateUsage
	 * @generated
	 */
	EEnum getCertificateUsage();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.RuntimeLicence <em>Runtime Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Runtime Licence</em>'.
	 * @see org.sealbench.model.RuntimeLicence
	 * @generated
	 */
	EEnum getRuntimeLicence();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.EndpointSecurity <em>Endpoint Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Endpoint Security</em>'.
	 * @see org.sealbench.model.EndpointSecurity
	 * @generated
	 */
	EEnum getEndpointSecurity();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.UserRight <em>User Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>User Right</em>'.
	 * @see org.sealbench.model.UserRight
	 * @generated
	 */
	EEnum getUserRight();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.TagType <em>Tag Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tag Type</em>'.
	 * @see org.sealbench.model.TagType
	 * @generated
	 */
	EEnum getTagType();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.SimulationKind <em>Simulation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Simulation Kind</em>'.
	 * @see org.sealbench.model.SimulationKind
	 * @generated
	 */
	EEnum getSimulationKind();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.MethodKind <em>Method Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Method Kind</em>'.
	 * @see org.sealbench.model.MethodKind
	 * @generated
	 */
	EEnum getMethodKind();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.OperatingMode <em>Operating Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operating Mode</em>'.
	 * @see org.sealbench.model.OperatingMode
	 * @generated
	 */
	EEnum getOperatingMode();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.ClientKind <em>Client Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Client Kind</em>'.
	 * @see org.sealbench.model.ClientKind
	 * @generated
	 */
	EEnum getClientKind();

	/**
	 * Returns the meta object for enum '{@link org.sealbench.model.RolloverStage <em>Rollover Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rollover Stage</em>'.
	 * @see org.sealbench.model.RolloverStage
	 * @generated
	 */
	EEnum getRolloverStage();

	/**
	 * Returns the meta object for data type '{@link org.sealbench.model.CertificateNumber <em>Certificate Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the project names a certificate by; 0, the default that files leave out, is that of none.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Certificate Number</em>'.
	 * @see org.sealbench.model.CertificateNumber
	 * @model instanceClass="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	EDataType getCertificateNumber();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.PlantImpl <em>Plant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.PlantImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getPlant()
		 * @generated
		 */
		EClass PLANT = eINSTANCE.getPlant();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANT__FORMAT_VERSION = eINSTANCE.getPlant_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANT__NAME = eINSTANCE.getPlant_Name();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANT__COMMENT = eINSTANCE.getPlant_Comment();

		/**
		 * The meta object literal for the '<em><b>Last Certificate Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANT__LAST_CERTIFICATE_NUMBER = eINSTANCE.getPlant_LastCertificateNumber();

		/**
		 * The meta object literal for the '<em><b>Authority Numbers Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANT__AUTHORITY_NUMBERS_KEPT = eINSTANCE.getPlant_AuthorityNumbersKept();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANT__SETTINGS = eINSTANCE.getPlant_Settings();

		/**
		 * The meta object literal for the '<em><b>Protection</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANT__PROTECTION = eINSTANCE.getPlant_Protection();

		/**
		 * The meta object literal for the '<em><b>Certificates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANT__CERTIFICATES = eINSTANCE.getPlant_Certificates();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANT__USERS = eINSTANCE.getPlant_Users();

		/**
		 * The meta object literal for the '<em><b>Clients</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANT__CLIENTS = eINSTANCE.getPlant_Clients();

		/**
		 * The meta object literal for the '<em><b>Rollover</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANT__ROLLOVER = eINSTANCE.getPlant_Rollover();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANT__DEVICES = eINSTANCE.getPlant_Devices();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.CertificateSettingsImpl <em>Certificate Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.CertificateSettingsImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateSettings()
		 * @generated
		 */
		EClass CERTIFICATE_SETTINGS = eINSTANCE.getCertificateSettings();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_SETTINGS__ORGANIZATION = eINSTANCE.getCertificateSettings_Organization();

		/**
		 * The meta object literal for the '<em><b>Key Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_SETTINGS__KEY_ALGORITHM = eINSTANCE.getCertificateSettings_KeyAlgorithm();

		/**
		 * The meta object literal for the '<em><b>Validity Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_SETTINGS__VALIDITY_DAYS = eINSTANCE.getCertificateSettings_ValidityDays();

		/**
		 * The meta object literal for the '<em><b>Web Validity Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS = eINSTANCE.getCertificateSettings_WebValidityDays();

		/**
		 * The meta object literal for the '<em><b>Warn Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_SETTINGS__WARN_DAYS = eINSTANCE.getCertificateSettings_WarnDays();

		/**
		 * The meta object literal for the '<em><b>Crl Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_SETTINGS__CRL_DAYS = eINSTANCE.getCertificateSettings_CrlDays();

		/**
		 * The meta object literal for the '<em><b>Crl Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_SETTINGS__CRL_URL = eINSTANCE.getCertificateSettings_CrlUrl();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.ProtectionImpl <em>Protection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.ProtectionImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getProtection()
		 * @generated
		 */
		EClass PROTECTION = eINSTANCE.getProtection();

		/**
		 * The meta object literal for the '<em><b>Minimum Password Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__MINIMUM_PASSWORD_LENGTH = eINSTANCE.getProtection_MinimumPasswordLength();

		/**
		 * The meta object literal for the '<em><b>Administrators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__ADMINISTRATORS = eINSTANCE.getProtection_Administrators();

		/**
		 * The meta object literal for the '<em><b>Recovery</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__RECOVERY = eINSTANCE.getProtection_Recovery();

		/**
		 * The meta object literal for the '<em><b>Former Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__FORMER_KEYS = eINSTANCE.getProtection_FormerKeys();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.WrappedKeyImpl <em>Wrapped Key</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.WrappedKeyImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getWrappedKey()
		 * @generated
		 */
		EClass WRAPPED_KEY = eINSTANCE.getWrappedKey();

		/**
		 * The meta object literal for the '<em><b>Salt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRAPPED_KEY__SALT = eINSTANCE.getWrappedKey_Salt();

		/**
		 * The meta object literal for the '<em><b>Memory Ki B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRAPPED_KEY__MEMORY_KI_B = eINSTANCE.getWrappedKey_MemoryKiB();

		/**
		 * The meta object literal for the '<em><b>Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRAPPED_KEY__ITERATIONS = eINSTANCE.getWrappedKey_Iterations();

		/**
		 * The meta object literal for the '<em><b>Parallelism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRAPPED_KEY__PARALLELISM = eINSTANCE.getWrappedKey_Parallelism();

		/**
		 * The meta object literal for the '<em><b>Wrapped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRAPPED_KEY__WRAPPED = eINSTANCE.getWrappedKey_Wrapped();

		/**
		 * The meta object literal for the '<em><b>Public Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRAPPED_KEY__PUBLIC_KEY = eINSTANCE.getWrappedKey_PublicKey();

		/**
		 * The meta object literal for the '<em><b>Project Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRAPPED_KEY__PROJECT_KEY = eINSTANCE.getWrappedKey_ProjectKey();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.AdministratorImpl <em>Administrator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.AdministratorImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getAdministrator()
		 * @generated
		 */
		EClass ADMINISTRATOR = eINSTANCE.getAdministrator();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATOR__NAME = eINSTANCE.getAdministrator_Name();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.CertificateEntryImpl <em>Certificate Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.CertificateEntryImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateEntry()
		 * @generated
		 */
		EClass CERTIFICATE_ENTRY = eINSTANCE.getCertificateEntry();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__NUMBER = eINSTANCE.getCertificateEntry_Number();

		/**
		 * The meta object literal for the '<em><b>Store</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__STORE = eINSTANCE.getCertificateEntry_Store();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__USAGE = eINSTANCE.getCertificateEntry_Usage();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__DEVICE = eINSTANCE.getCertificateEntry_Device();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__ISSUER = eINSTANCE.getCertificateEntry_Issuer();

		/**
		 * The meta object literal for the '<em><b>Private Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__PRIVATE_KEY = eINSTANCE.getCertificateEntry_PrivateKey();

		/**
		 * The meta object literal for the '<em><b>Revoked At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__REVOKED_AT = eINSTANCE.getCertificateEntry_RevokedAt();

		/**
		 * The meta object literal for the '<em><b>Revocation Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__REVOCATION_REASON = eINSTANCE.getCertificateEntry_RevocationReason();

		/**
		 * The meta object literal for the '<em><b>Crl Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__CRL_NUMBER = eINSTANCE.getCertificateEntry_CrlNumber();

		/**
		 * The meta object literal for the '<em><b>Names Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__NAMES_CHOSEN = eINSTANCE.getCertificateEntry_NamesChosen();

		/**
		 * The meta object literal for the '<em><b>Waiting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__WAITING = eINSTANCE.getCertificateEntry_Waiting();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__REVISION = eINSTANCE.getCertificateEntry_Revision();

		/**
		 * The meta object literal for the '<em><b>Crl Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ENTRY__CRL_REVISION = eINSTANCE.getCertificateEntry_CrlRevision();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.RolloverImpl <em>Rollover</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.RolloverImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getRollover()
		 * @generated
		 */
		EClass ROLLOVER = eINSTANCE.getRollover();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER__NUMBER = eINSTANCE.getRollover_Number();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER__SUCCESSOR = eINSTANCE.getRollover_Successor();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER__STAGE = eINSTANCE.getRollover_Stage();

		/**
		 * The meta object literal for the '<em><b>Key Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER__KEY_ALGORITHM = eINSTANCE.getRollover_KeyAlgorithm();

		/**
		 * The meta object literal for the '<em><b>New With Old</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER__NEW_WITH_OLD = eINSTANCE.getRollover_NewWithOld();

		/**
		 * The meta object literal for the '<em><b>Old With New</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER__OLD_WITH_NEW = eINSTANCE.getRollover_OldWithNew();

		/**
		 * The meta object literal for the '<em><b>Replacements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLLOVER__REPLACEMENTS = eINSTANCE.getRollover_Replacements();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLLOVER__STEPS = eINSTANCE.getRollover_Steps();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.RolloverReplacementImpl <em>Rollover Replacement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.RolloverReplacementImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getRolloverReplacement()
		 * @generated
		 */
		EClass ROLLOVER_REPLACEMENT = eINSTANCE.getRolloverReplacement();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER_REPLACEMENT__NUMBER = eINSTANCE.getRolloverReplacement_Number();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER_REPLACEMENT__SUCCESSOR = eINSTANCE.getRolloverReplacement_Successor();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.RolloverStepImpl <em>Rollover Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.RolloverStepImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getRolloverStep()
		 * @generated
		 */
		EClass ROLLOVER_STEP = eINSTANCE.getRolloverStep();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER_STEP__NAME = eINSTANCE.getRolloverStep_Name();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER_STEP__AT = eINSTANCE.getRolloverStep_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER_STEP__BY = eINSTANCE.getRolloverStep_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLLOVER_STEP__NOTE = eINSTANCE.getRolloverStep_Note();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.ExternalClientImpl <em>External Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.ExternalClientImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getExternalClient()
		 * @generated
		 */
		EClass EXTERNAL_CLIENT = eINSTANCE.getExternalClient();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_CLIENT__NAME = eINSTANCE.getExternalClient_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_CLIENT__KIND = eINSTANCE.getExternalClient_Kind();

		/**
		 * The meta object literal for the '<em><b>Application Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_CLIENT__APPLICATION_URI = eINSTANCE.getExternalClient_ApplicationUri();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_CLIENT__CERTIFICATE = eINSTANCE.getExternalClient_Certificate();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.UserImpl <em>User</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.UserImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getUser()
		 * @generated
		 */
		EClass USER = eINSTANCE.getUser();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__NAME = eINSTANCE.getUser_Name();

		/**
		 * The meta object literal for the '<em><b>Password Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__PASSWORD_HASH = eINSTANCE.getUser_PasswordHash();

		/**
		 * The meta object literal for the '<em><b>Password Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__PASSWORD_MINIMUM = eINSTANCE.getUser_PasswordMinimum();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__RIGHTS = eINSTANCE.getUser_Rights();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.DeviceImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__FORMAT_VERSION = eINSTANCE.getDevice_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__NAME = eINSTANCE.getDevice_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__TYPE = eINSTANCE.getDevice_Type();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__FIRMWARE = eINSTANCE.getDevice_Firmware();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__COMMENT = eINSTANCE.getDevice_Comment();

		/**
		 * The meta object literal for the '<em><b>Global Security</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__GLOBAL_SECURITY = eINSTANCE.getDevice_GlobalSecurity();

		/**
		 * The meta object literal for the '<em><b>Runtime Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__RUNTIME_LICENCE = eINSTANCE.getDevice_RuntimeLicence();

		/**
		 * The meta object literal for the '<em><b>Operating Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__OPERATING_MODE = eINSTANCE.getDevice_OperatingMode();

		/**
		 * The meta object literal for the '<em><b>Set Clock On Download</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__SET_CLOCK_ON_DOWNLOAD = eINSTANCE.getDevice_SetClockOnDownload();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__INTERFACES = eINSTANCE.getDevice_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Web Server</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__WEB_SERVER = eINSTANCE.getDevice_WebServer();

		/**
		 * The meta object literal for the '<em><b>Opc Ua Server</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__OPC_UA_SERVER = eINSTANCE.getDevice_OpcUaServer();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__TAGS = eINSTANCE.getDevice_Tags();

		/**
		 * The meta object literal for the '<em><b>Methods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__METHODS = eINSTANCE.getDevice_Methods();

		/**
		 * The meta object literal for the '<em><b>Replacement</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__REPLACEMENT = eINSTANCE.getDevice_Replacement();

		/**
		 * The meta object literal for the '<em><b>Retired Hardware</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__RETIRED_HARDWARE = eINSTANCE.getDevice_RetiredHardware();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.DeviceReplacementImpl <em>Device Replacement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.DeviceReplacementImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getDeviceReplacement()
		 * @generated
		 */
		EClass DEVICE_REPLACEMENT = eINSTANCE.getDeviceReplacement();

		/**
		 * The meta object literal for the '<em><b>Replaced</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_REPLACEMENT__REPLACED = eINSTANCE.getDeviceReplacement_Replaced();

		/**
		 * The meta object literal for the '<em><b>Successors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_REPLACEMENT__SUCCESSORS = eINSTANCE.getDeviceReplacement_Successors();

		/**
		 * The meta object literal for the '<em><b>Loaded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_REPLACEMENT__LOADED = eINSTANCE.getDeviceReplacement_Loaded();

		/**
		 * The meta object literal for the '<em><b>Pairs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_REPLACEMENT__PAIRS = eINSTANCE.getDeviceReplacement_Pairs();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.ReplacedCertificateImpl <em>Replaced Certificate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.ReplacedCertificateImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getReplacedCertificate()
		 * @generated
		 */
		EClass REPLACED_CERTIFICATE = eINSTANCE.getReplacedCertificate();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACED_CERTIFICATE__NUMBER = eINSTANCE.getReplacedCertificate_Number();

		/**
		 * The meta object literal for the '<em><b>Issued Again</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACED_CERTIFICATE__ISSUED_AGAIN = eINSTANCE.getReplacedCertificate_IssuedAgain();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACED_CERTIFICATE__SUCCESSOR = eINSTANCE.getReplacedCertificate_Successor();

		/**
		 * The meta object literal for the '<em><b>Web</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACED_CERTIFICATE__WEB = eINSTANCE.getReplacedCertificate_Web();

		/**
		 * The meta object literal for the '<em><b>Opc Ua</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACED_CERTIFICATE__OPC_UA = eINSTANCE.getReplacedCertificate_OpcUa();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.NetworkInterfaceImpl <em>Network Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.NetworkInterfaceImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getNetworkInterface()
		 * @generated
		 */
		EClass NETWORK_INTERFACE = eINSTANCE.getNetworkInterface();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__NAME = eINSTANCE.getNetworkInterface_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__ADDRESS = eINSTANCE.getNetworkInterface_Address();

		/**
		 * The meta object literal for the '<em><b>Prefix Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__PREFIX_LENGTH = eINSTANCE.getNetworkInterface_PrefixLength();

		/**
		 * The meta object literal for the '<em><b>Dns Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__DNS_NAMES = eINSTANCE.getNetworkInterface_DnsNames();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.WebServerImpl <em>Web Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.WebServerImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getWebServer()
		 * @generated
		 */
		EClass WEB_SERVER = eINSTANCE.getWebServer();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SERVER__ENABLED = eINSTANCE.getWebServer_Enabled();

		/**
		 * The meta object literal for the '<em><b>Https Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SERVER__HTTPS_ONLY = eINSTANCE.getWebServer_HttpsOnly();

		/**
		 * The meta object literal for the '<em><b>Https Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SERVER__HTTPS_PORT = eINSTANCE.getWebServer_HttpsPort();

		/**
		 * The meta object literal for the '<em><b>Http Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SERVER__HTTP_PORT = eINSTANCE.getWebServer_HttpPort();

		/**
		 * The meta object literal for the '<em><b>Session Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SERVER__SESSION_MINUTES = eINSTANCE.getWebServer_SessionMinutes();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SERVER__CERTIFICATE = eINSTANCE.getWebServer_Certificate();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEB_SERVER__USERS = eINSTANCE.getWebServer_Users();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.OpcUaServerImpl <em>Opc Ua Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.OpcUaServerImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getOpcUaServer()
		 * @generated
		 */
		EClass OPC_UA_SERVER = eINSTANCE.getOpcUaServer();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPC_UA_SERVER__ENABLED = eINSTANCE.getOpcUaServer_Enabled();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPC_UA_SERVER__PORT = eINSTANCE.getOpcUaServer_Port();

		/**
		 * The meta object literal for the '<em><b>Application Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPC_UA_SERVER__APPLICATION_URI = eINSTANCE.getOpcUaServer_ApplicationUri();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPC_UA_SERVER__CERTIFICATE = eINSTANCE.getOpcUaServer_Certificate();

		/**
		 * The meta object literal for the '<em><b>Secure Channel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPC_UA_SERVER__SECURE_CHANNEL = eINSTANCE.getOpcUaServer_SecureChannel();

		/**
		 * The meta object literal for the '<em><b>User Authentication</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPC_UA_SERVER__USER_AUTHENTICATION = eINSTANCE.getOpcUaServer_UserAuthentication();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.SecureChannelImpl <em>Secure Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.SecureChannelImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getSecureChannel()
		 * @generated
		 */
		EClass SECURE_CHANNEL = eINSTANCE.getSecureChannel();

		/**
		 * The meta object literal for the '<em><b>Offers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURE_CHANNEL__OFFERS = eINSTANCE.getSecureChannel_Offers();

		/**
		 * The meta object literal for the '<em><b>Auto Accept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURE_CHANNEL__AUTO_ACCEPT = eINSTANCE.getSecureChannel_AutoAccept();

		/**
		 * The meta object literal for the '<em><b>Auto Accept Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURE_CHANNEL__AUTO_ACCEPT_UNTIL = eINSTANCE.getSecureChannel_AutoAcceptUntil();

		/**
		 * The meta object literal for the '<em><b>Trusted Clients</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURE_CHANNEL__TRUSTED_CLIENTS = eINSTANCE.getSecureChannel_TrustedClients();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.UserAuthenticationImpl <em>User Authentication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.UserAuthenticationImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getUserAuthentication()
		 * @generated
		 */
		EClass USER_AUTHENTICATION = eINSTANCE.getUserAuthentication();

		/**
		 * The meta object literal for the '<em><b>Guest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_AUTHENTICATION__GUEST = eINSTANCE.getUserAuthentication_Guest();

		/**
		 * The meta object literal for the '<em><b>Password Login</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_AUTHENTICATION__PASSWORD_LOGIN = eINSTANCE.getUserAuthentication_PasswordLogin();

		/**
		 * The meta object literal for the '<em><b>Project Users</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_AUTHENTICATION__PROJECT_USERS = eINSTANCE.getUserAuthentication_ProjectUsers();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USER_AUTHENTICATION__USERS = eINSTANCE.getUserAuthentication_Users();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.TagImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__NAME = eINSTANCE.getTag_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__TYPE = eINSTANCE.getTag_Type();

		/**
		 * The meta object literal for the '<em><b>Array Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__ARRAY_LENGTH = eINSTANCE.getTag_ArrayLength();

		/**
		 * The meta object literal for the '<em><b>Initial Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__INITIAL_VALUE = eINSTANCE.getTag_InitialValue();

		/**
		 * The meta object literal for the '<em><b>Readable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__READABLE = eINSTANCE.getTag_Readable();

		/**
		 * The meta object literal for the '<em><b>Writable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__WRITABLE = eINSTANCE.getTag_Writable();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__CERTIFICATE = eINSTANCE.getTag_Certificate();

		/**
		 * The meta object literal for the '<em><b>Simulation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG__SIMULATION = eINSTANCE.getTag_Simulation();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.SimulationImpl <em>Simulation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.SimulationImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getSimulation()
		 * @generated
		 */
		EClass SIMULATION = eINSTANCE.getSimulation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIMULATION__KIND = eINSTANCE.getSimulation_Kind();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIMULATION__MINIMUM = eINSTANCE.getSimulation_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIMULATION__MAXIMUM = eINSTANCE.getSimulation_Maximum();

		/**
		 * The meta object literal for the '<em><b>Period Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIMULATION__PERIOD_MILLIS = eINSTANCE.getSimulation_PeriodMillis();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.impl.MethodImpl <em>Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.impl.MethodImpl
		 * @see org.sealbench.model.impl.ModelPackageImpl#getMethod()
		 * @generated
		 */
		EClass METHOD = eINSTANCE.getMethod();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__NAME = eINSTANCE.getMethod_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__DESCRIPTION = eINSTANCE.getMethod_Description();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__KIND = eINSTANCE.getMethod_Kind();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__CERTIFICATE = eINSTANCE.getMethod_Certificate();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__TAGS = eINSTANCE.getMethod_Tags();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.CertificateStore <em>Certificate Store</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.CertificateStore
		 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateStore()
		 * @generated
		 */
		EEnum CERTIFICATE_STORE = eINSTANCE.getCertificateStore();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.CertificateUsage <em>Certificate Usage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.CertificateUsage
		 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateUsage()
		 * @generated
		 */
		EEnum CERTIFICATE_USAGE = eINSTANCE.getCertificateUsage();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.RuntimeLicence <em>Runtime Licence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.RuntimeLicence
		 * @see org.sealbench.model.impl.ModelPackageImpl#getRuntimeLicence()
		 * @generated
		 */
		EEnum RUNTIME_LICENCE = eINSTANCE.getRuntimeLicence();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.EndpointSecurity <em>Endpoint Security</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.EndpointSecurity
		 * @see org.sealbench.model.impl.ModelPackageImpl#getEndpointSecurity()
		 * @generated
		 */
		EEnum ENDPOINT_SECURITY = eINSTANCE.getEndpointSecurity();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.UserRight <em>User Right</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.UserRight
		 * @see org.sealbench.model.impl.ModelPackageImpl#getUserRight()
		 * @generated
		 */
		EEnum USER_RIGHT = eINSTANCE.getUserRight();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.TagType <em>Tag Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.TagType
		 * @see org.sealbench.model.impl.ModelPackageImpl#getTagType()
		 * @generated
		 */
		EEnum TAG_TYPE = eINSTANCE.getTagType();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.SimulationKind <em>Simulation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.SimulationKind
		 * @see org.sealbench.model.impl.ModelPackageImpl#getSimulationKind()
		 * @generated
		 */
		EEnum SIMULATION_KIND = eINSTANCE.getSimulationKind();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.MethodKind <em>Method Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.MethodKind
		 * @see org.sealbench.model.impl.ModelPackageImpl#getMethodKind()
		 * @generated
		 */
		EEnum METHOD_KIND = eINSTANCE.getMethodKind();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.OperatingMode <em>Operating Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.OperatingMode
		 * @see org.sealbench.model.impl.ModelPackageImpl#getOperatingMode()
		 * @generated
		 */
		EEnum OPERATING_MODE = eINSTANCE.getOperatingMode();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.ClientKind <em>Client Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.ClientKind
		 * @see org.sealbench.model.impl.ModelPackageImpl#getClientKind()
		 * @generated
		 */
		EEnum CLIENT_KIND = eINSTANCE.getClientKind();

		/**
		 * The meta object literal for the '{@link org.sealbench.model.RolloverStage <em>Rollover Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.RolloverStage
		 * @see org.sealbench.model.impl.ModelPackageImpl#getRolloverStage()
		 * @generated
		 */
		EEnum ROLLOVER_STAGE = eINSTANCE.getRolloverStage();

		/**
		 * The meta object literal for the '<em>Certificate Number</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sealbench.model.CertificateNumber
		 * @see org.sealbench.model.impl.ModelPackageImpl#getCertificateNumber()
		 * @generated
		 */
		EDataType CERTIFICATE_NUMBER = eINSTANCE.getCertificateNumber();

	}

} //ModelPackage
