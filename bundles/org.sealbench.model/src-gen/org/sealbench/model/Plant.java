/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A project: the plant with everything that is modelled of it. Its devices are kept in files of their own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.Plant#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getComment <em>Comment</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getLastCertificateNumber <em>Last Certificate Number</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#isAuthorityNumbersKept <em>Authority Numbers Kept</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getCertificates <em>Certificates</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getUsers <em>Users</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getClients <em>Clients</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getRollover <em>Rollover</em>}</li>
 *   <li>{@link org.sealbench.model.Plant#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getPlant()
 * @model
 * @generated
 */
public interface Plant extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format; a reader refuses a newer one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.sealbench.model.ModelPackage#getPlant_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sealbench.model.ModelPackage#getPlant_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.sealbench.model.ModelPackage#getPlant_Comment()
	 * @model default=""
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Last Certificate Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The highest certificate number ever given out; a number is never used again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Certificate Number</em>' attribute.
	 * @see #setLastCertificateNumber(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getPlant_LastCertificateNumber()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getLastCertificateNumber();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#getLastCertificateNumber <em>Last Certificate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Certificate Number</em>' attribute.
	 * @see #getLastCertificateNumber()
	 * @generated
	 */
	void setLastCertificateNumber(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Authority Numbers Kept</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the numbers 1 and 2 were never given out, since they are kept for the CAs that protecting makes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority Numbers Kept</em>' attribute.
	 * @see #setAuthorityNumbersKept(boolean)
	 * @see org.sealbench.model.ModelPackage#getPlant_AuthorityNumbersKept()
	 * @model default="false"
	 * @generated
	 */
	boolean isAuthorityNumbersKept();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#isAuthorityNumbersKept <em>Authority Numbers Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority Numbers Kept</em>' attribute.
	 * @see #isAuthorityNumbersKept()
	 * @generated
	 */
	void setAuthorityNumbersKept(boolean value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Defaults for certificates that are made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference.
	 * @see #setSettings(CertificateSettings)
	 * @see org.sealbench.model.ModelPackage#getPlant_Settings()
	 * @model containment="true"
	 * @generated
	 */
	CertificateSettings getSettings();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#getSettings <em>Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settings</em>' containment reference.
	 * @see #getSettings()
	 * @generated
	 */
	void setSettings(CertificateSettings value);

	/**
	 * Returns the value of the '<em><b>Protection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Present when the project is protected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protection</em>' containment reference.
	 * @see #setProtection(Protection)
	 * @see org.sealbench.model.ModelPackage#getPlant_Protection()
	 * @model containment="true"
	 * @generated
	 */
	Protection getProtection();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#getProtection <em>Protection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protection</em>' containment reference.
	 * @see #getProtection()
	 * @generated
	 */
	void setProtection(Protection value);

	/**
	 * Returns the value of the '<em><b>Certificates</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.CertificateEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the certificate manager and the device-local stores hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificates</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getPlant_Certificates()
	 * @model containment="true"
	 * @generated
	 */
	EList<CertificateEntry> getCertificates();

	/**
	 * Returns the value of the '<em><b>Users</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.User}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project's own users.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getPlant_Users()
	 * @model containment="true"
	 * @generated
	 */
	EList<User> getUsers();

	/**
	 * Returns the value of the '<em><b>Clients</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.ExternalClient}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Browsers and OPC UA clients that connect to devices and are not part of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clients</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getPlant_Clients()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExternalClient> getClients();

	/**
	 * Returns the value of the '<em><b>Rollover</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Present while a CA gives way to another one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rollover</em>' containment reference.
	 * @see #setRollover(Rollover)
	 * @see org.sealbench.model.ModelPackage#getPlant_Rollover()
	 * @model containment="true"
	 * @generated
	 */
	Rollover getRollover();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Plant#getRollover <em>Rollover</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rollover</em>' containment reference.
	 * @see #getRollover()
	 * @generated
	 */
	void setRollover(Rollover value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The devices, each in a file of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getPlant_Devices()
	 * @model containment="true" transient="true"
	 * @generated
	 */
	EList<Device> getDevices();

} // Plant
